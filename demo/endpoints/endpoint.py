"""The smallest endpoint in Python: keeps what visitors send as lines of JSON.

Run: python3 endpoint.py, then data-endpoint="http://127.0.0.1:8788".
"""
import json
import os
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

PORT = int(os.environ.get("PORT", "8788"))
SITE = os.environ.get("SITE", "*")
FILE = os.environ.get("FILE", "messages.jsonl")
LARGEST = 64 * 1024
writing = Lock()


class Endpoint(BaseHTTPRequestHandler):
    def answer(self, status):
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", SITE)
        self.send_header("Access-Control-Allow-Headers", "content-type, authorization")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_OPTIONS(self):
        self.answer(204)

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        if self.path != "/v1/commands":
            return self.answer(404)
        if length > LARGEST:
            return self.answer(413)
        try:
            batch = json.loads(self.rfile.read(length))
            line = json.dumps({"at": datetime.now(timezone.utc).isoformat(), **batch}, ensure_ascii=False)
        except (ValueError, TypeError):
            return self.answer(400)
        try:
            with writing, open(FILE, "a", encoding="utf-8") as file:
                file.write(line + "\n")
        except OSError:
            return self.answer(503)  # the visitor's browser tries again
        self.answer(204)

    def do_GET(self):
        self.answer(404)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    print(f"Taking messages on http://127.0.0.1:{PORT}", flush=True)
    ThreadingHTTPServer(("127.0.0.1", PORT), Endpoint).serve_forever()
