import { html } from 'hono/html';

/** HTML with every value escaped. */
export type Html = ReturnType<typeof html>;

type DocumentParts = {
  readonly title: string;
  readonly script: string;
  readonly body: Html;
};

/** A whole document: style and script come from files, nothing is inline. */
export const drawDocument = ({ title, script, body }: DocumentParts): Html => html`<!doctype html>
<html lang="en" data-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${title}</title>
<link rel="icon" href="/logo.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/client/theme.js"></script>
<script type="module" src="/client/${script}"></script>
</head>
${body}
</html>`;
