namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>The namespaces that generated files import. They depend on the kind of file only, not on the spec.</summary>
internal static class Usings
{
    private const string Runtime = "LiveStation.Runtime";
    private const string Services = "LiveStation.Runtime.CompilerServices";

    /// <summary>Enums and the facts of their values.</summary>
    public static IReadOnlyList<string> Enums { get; } =
        ["System", "System.ComponentModel", "System.Text.Json.Serialization", Runtime, Services];

    /// <summary>Object types.</summary>
    public static IReadOnlyList<string> Types { get; } =
        ["System", "System.Text.Json.Serialization", Runtime, Services];

    /// <summary>JSON code.</summary>
    public static IReadOnlyList<string> Json { get; } = ["System", "System.ComponentModel", Runtime, Services];

    /// <summary>Zones, error codes and the profile.</summary>
    public static IReadOnlyList<string> Service { get; } =
        ["System", "System.Collections.Generic", Runtime, Services];

    /// <summary>Operations of the client.</summary>
    public static IReadOnlyList<string> Operations { get; } =
    [
        "System", "System.Globalization", "System.Threading", "System.Threading.Tasks",
        Runtime, Services,
    ];

    /// <summary>Rules for requests.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["System", Runtime, Services];

    /// <summary>Life cycles.</summary>
    public static IReadOnlyList<string> States { get; } = [Runtime, Services];

    /// <summary>Callback messages from the service.</summary>
    public static IReadOnlyList<string> Callbacks { get; } =
        ["System", "System.Threading", "System.Threading.Tasks", Runtime, Services];

    /// <summary>The client itself.</summary>
    public static IReadOnlyList<string> Client { get; } = ["System", "System.Net.Http", "System.Threading.Tasks", Runtime, Services];

    /// <summary>Commands.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        ["System.Threading.Tasks", Runtime, Services, "LiveStation.CommandLine.CompilerServices"];

    /// <summary>Contracts of a server.</summary>
    public static IReadOnlyList<string> Server { get; } =
    [
        "System", "System.Collections.Generic", "System.Threading.Tasks",
        Runtime, Services, "LiveStation.Emulator.Serving",
    ];

    /// <summary>Tools of the Model Context Protocol.</summary>
    public static IReadOnlyList<string> Tools { get; } =
        ["System.Threading", Runtime, Services, "LiveStation.Mcp", "LiveStation.Mcp.CompilerServices"];
}
