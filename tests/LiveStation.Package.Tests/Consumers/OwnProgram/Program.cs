using LiveStation.CommandLine;
using LiveStation.Mcp;
using LiveStation.Runtime;
using ModelContextProtocol.Server;
using MyLive.Generated;

if (args is not ["tools", ..])
    return await new CommandLineProgram(LiveStationCommands.All, "my-live", "1.0.0").RunAsync(args);

using var client = new LiveStationClient(new NcpCredentials("unused", "unused"));
McpServerOptions options = LiveStationTools.All.CreateServerOptions(client, new ApiToolOptions { Groups = ["recordings"] });
Console.WriteLine(string.Join('\n', options.ToolCollection!.Select(tool => tool.ProtocolTool.Name).Order(StringComparer.Ordinal)));
Console.WriteLine(OperationNames.RecordingsGet);
return 0;
