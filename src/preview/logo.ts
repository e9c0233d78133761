/** Two quotation marks, the first open and the second shut: what stands between them is not ours. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Verbatim">
<rect width="32" height="32" rx="9" fill="#17695e"/>
<path d="M8 20c-1.700-1-2.500-2.700-2.500-4.800 0-3.300 2-5.700 5.300-6.700l.8 1.900c-1.900.8-2.900 2-3 3.400 2.200-.2 3.900 1.200 3.900 3.300 0 2-1.500 3.600-3.400 3.600-.4 0-.8-.3-1.100-.7z" fill="#fff"/>
<path d="M24 12c1.700 1 2.500 2.700 2.500 4.800 0 3.300-2 5.700-5.300 6.700l-.8-1.900c1.900-.8 2.900-2 3-3.400-2.200.2-3.900-1.200-3.900-3.300 0-2 1.500-3.600 3.400-3.600.4 0 .8.300 1.100.7z" fill="#fff"/>
<path d="M14.500 22.500l3-13" stroke="#7fd6c8" stroke-width="1.600" stroke-linecap="round"/>
</svg>
`;
