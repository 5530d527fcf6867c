using LiveStation.Flavours.Tests.Support;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>The document of the flavour in each version and format.</summary>
internal static class ServedDocument
{
    public static MatrixTheoryData<string, string> All { get; } = new(["3.0", "3.1", "3.2"], ["yaml", "json"]);

    public static string Text(string version, string format)
    {
        EmitOptions options = Emitted.Options("openapi") with
        {
            Choices = EquatableArray.Of(
                new OutputChoice("--openapi-version", version), new OutputChoice("--openapi-format", format)),
        };
        return Emitted.Files(options)[$"openapi.{format}"];
    }
}
