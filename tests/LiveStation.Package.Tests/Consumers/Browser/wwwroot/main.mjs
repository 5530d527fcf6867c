import { createServer } from 'node:http';
import { dotnet } from './_framework/dotnet.js';

// The empty address stands for that of the page, and Node has no page. .NET asks with it whether fetch can stream a body.
globalThis.Request = class extends Request {
    constructor(input, init) {
        super(input || 'http://page.invalid/', init);
    }
};

const silent = createServer(() => { });
await new Promise(resolve => silent.listen(0, '127.0.0.1', resolve));
const silentAddress = `http://127.0.0.1:${silent.address().port}`;
await dotnet.withApplicationArguments(...process.argv.slice(2), silentAddress).run();
