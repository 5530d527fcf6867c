using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Options;

/// <summary>The minimum C# version of the generated code.</summary>
internal static class LanguageFloor
{
    /// <summary>Returns null when the C# version of a project is supported, otherwise the version.</summary>
    /// <remarks>Parse options change with every defined symbol; this result does not, so no later step runs again.</remarks>
    public static string? Check(ParseOptions options, CancellationToken cancellationToken) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? version.ToDisplayString()
            : null;
}
