<?php
// Just enough of WordPress to run the plugin: what it calls, as the handbook describes it. Prints a page with its footer.
define('ABSPATH', '/');
$hooks = [];
function __($text) { return $text; }
function add_action($name, $do) { global $hooks; $hooks[$name][] = $do; }
function apply_filters($name, $value) { return $value; }
function get_option($name, $default) { return json_decode(getenv('OPTIONS'), true) ?? $default; }
function get_bloginfo($what) { return 'en-US'; }
function esc_url_raw($url, $schemes) { return in_array(parse_url($url, PHP_URL_SCHEME), $schemes, true) ? $url : ''; }
function sanitize_hex_color($color) { return preg_match('/^#([\da-f]{3}){1,2}$/i', $color) ? $color : null; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function wp_print_script_tag($attributes) {
    $parts = [];
    foreach ($attributes as $name => $value) $parts[] = $value === true ? $name : $name . '="' . esc_attr($value) . '"';
    echo '<script ' . implode(' ', $parts) . "></script>\n";
}
require $argv[1];
echo "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A blog</title><link rel=\"icon\" href=\"data:,\"><body><h1>A blog</h1>\n";
foreach ($hooks['wp_footer'] as $do) $do();
