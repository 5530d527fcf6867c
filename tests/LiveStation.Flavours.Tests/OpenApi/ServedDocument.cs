using LiveStation.Flavours.Tests.Support;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>The document of the flavour in each version and format.</summary>
internal static class ServedDocument
{
    /// <summary>The versions.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["3.0", "3.1", "3.2"];

    public static MatrixTheoryData<string, string> All { get; } = new(Versions, ["yaml", "json"]);

    /// <summary>Returns the document.</summary>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="format">The format.</param>
    /// <param name="groups">Names of the groups; empty for all.</param>
    public static string Text(string version, string format, params string[] groups)
    {
        EmitOptions options = Emitted.Options("openapi") with
        {
            Operations = groups.ToEquatableArray(),
            Choices = EquatableArray.Of(
                new OutputChoice("openapi-version", version), new OutputChoice("openapi-format", format)),
        };
        return Emitted.Files(options)[$"openapi.{format}"];
    }
}
