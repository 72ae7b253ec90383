<?php
// The smallest endpoint in PHP: keeps what visitors send as lines of JSON. Put it where /v1/commands leads to it, or run
// php -S 127.0.0.1:8788 endpoint.php, then data-endpoint="http://127.0.0.1:8788".
// What is kept lies beside the folder that is served, never in it: FILE names another place.
$file = getenv('FILE') ?: dirname($_SERVER['DOCUMENT_ROOT'] ?: __DIR__) . '/deskbell-messages.jsonl';
header('Access-Control-Allow-Origin: ' . (getenv('SITE') ?: '*'));
header('Access-Control-Allow-Headers: content-type, authorization');
$method = $_SERVER['REQUEST_METHOD'];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($method === 'OPTIONS') { http_response_code(204); exit; }
if ($method !== 'POST' || !str_ends_with($path, '/v1/commands')) { http_response_code(404); exit; }
$batch = json_decode(file_get_contents('php://input', false, null, 0, 65537), true);
if (!is_array($batch) || !isset($batch['commands'])) { http_response_code(400); exit; }
$line = json_encode(['at' => gmdate('c')] + $batch, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
// What could not be kept is sent again: 204 only for what is on the disk.
$kept = @file_put_contents($file, $line . "\n", FILE_APPEND | LOCK_EX);
http_response_code($kept === false ? 503 : 204);
