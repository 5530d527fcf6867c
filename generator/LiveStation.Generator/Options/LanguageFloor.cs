using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Options;

/// <summary>The oldest C# that can read the generated code.</summary>
internal static class LanguageFloor
{
    /// <summary>Null when a project's C# is new enough, otherwise its version.</summary>
    /// <remarks>Parse options change with every symbol that is defined; this does not, so nothing runs again.</remarks>
    public static string? Check(ParseOptions options, CancellationToken cancellationToken) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? version.ToDisplayString()
            : null;
}
