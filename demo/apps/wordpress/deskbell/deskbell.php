<?php
/**
 * Plugin Name: Deskbell
 * Description: A bell on every page: answers, live chat and "call me back" in one thread.
 * Version: 0.1.0
 * Requires at least: 5.7
 * Requires PHP: 7.4
 * License: MIT
 */

if (!defined('ABSPATH')) {
    exit;
}

const DESKBELL_OPTION = 'deskbell_options';

/** What the owner may set, and what each value may be. */
function deskbell_fields(): array
{
    return [
        'endpoint' => ['label' => __('Address of your Deskbell server', 'deskbell'), 'type' => 'url'],
        'color' => ['label' => __('Colour', 'deskbell'), 'type' => 'color'],
        'position' => ['label' => __('Corner', 'deskbell'), 'type' => 'choice', 'choices' => ['right', 'left']],
        'theme' => ['label' => __('Theme', 'deskbell'), 'type' => 'choice', 'choices' => ['auto', 'light', 'dark']],
    ];
}

/** Keeps of what was sent only what the fields allow. */
function deskbell_sanitize($given): array
{
    $given = is_array($given) ? $given : [];
    $kept = [];
    foreach (deskbell_fields() as $name => $field) {
        $value = isset($given[$name]) && is_string($given[$name]) ? trim($given[$name]) : '';
        if ($field['type'] === 'url') {
            $value = rtrim(esc_url_raw($value, ['https', 'http']), '/');
        } elseif ($field['type'] === 'color') {
            $value = (string) sanitize_hex_color($value);
        } elseif (!in_array($value, $field['choices'], true)) {
            $value = $field['choices'][0];
        }
        $kept[$name] = $value;
    }
    return $kept;
}

/** Puts the tag on every page a visitor sees, once the address of the server is known. */
function deskbell_print_tag(): void
{
    $options = deskbell_sanitize(get_option(DESKBELL_OPTION, []));
    if ($options['endpoint'] === '') {
        return;
    }
    $attributes = [
        'src' => $options['endpoint'] . '/deskbell.js',
        'async' => true,
        'data-position' => $options['position'],
        'data-theme' => $options['theme'],
        'data-locale' => get_bloginfo('language'),
    ];
    if ($options['color'] !== '') {
        $attributes['data-color'] = $options['color'];
    }
    // The function of WordPress escapes the values, and gives the tag the nonce of the site's own policy.
    wp_print_script_tag(apply_filters('deskbell_tag_attributes', $attributes));
}
add_action('wp_footer', 'deskbell_print_tag');

/** The page of settings: Settings → Deskbell. */
function deskbell_menu(): void
{
    add_options_page('Deskbell', 'Deskbell', 'manage_options', 'deskbell', 'deskbell_settings_page');
}
add_action('admin_menu', 'deskbell_menu');

function deskbell_register(): void
{
    register_setting('deskbell', DESKBELL_OPTION, ['type' => 'array', 'sanitize_callback' => 'deskbell_sanitize']);
}
add_action('admin_init', 'deskbell_register');

function deskbell_settings_page(): void
{
    if (!current_user_can('manage_options')) {
        return;
    }
    $options = deskbell_sanitize(get_option(DESKBELL_OPTION, []));
    echo '<div class="wrap"><h1>Deskbell</h1><form method="post" action="options.php">';
    settings_fields('deskbell');
    echo '<table class="form-table" role="presentation">';
    foreach (deskbell_fields() as $name => $field) {
        deskbell_settings_row($name, $field, $options[$name]);
    }
    echo '</table>';
    submit_button();
    echo '</form></div>';
}

function deskbell_settings_row(string $name, array $field, string $value): void
{
    $id = 'deskbell-' . $name;
    $key = DESKBELL_OPTION . '[' . $name . ']';
    printf('<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr($id), esc_html($field['label']));
    if ($field['type'] === 'choice') {
        printf('<select id="%s" name="%s">', esc_attr($id), esc_attr($key));
        foreach ($field['choices'] as $choice) {
            printf('<option%s>%s</option>', $choice === $value ? ' selected' : '', esc_html($choice));
        }
        echo '</select>';
    } else {
        $hint = $field['type'] === 'url' ? 'https://desk.example' : '#1f6f54';
        printf(
            '<input id="%s" name="%s" type="text" class="regular-text" value="%s" placeholder="%s">',
            esc_attr($id),
            esc_attr($key),
            esc_attr($value),
            esc_attr($hint)
        );
    }
    echo '</td></tr>';
}
