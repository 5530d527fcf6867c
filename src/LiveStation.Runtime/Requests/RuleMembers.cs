using System.Text.RegularExpressions;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>Inserts the paths of the members that a rule mentions: <c>{CreateCdn|createCdn} is true</c>.</summary>
/// <remarks>Generated code contains their names, but not the path of the object in the request. A doubled brace is a literal one.</remarks>
internal static class RuleMembers
{
    // The input is generated and short.
    private static readonly Regex Braces = new(
        @"\{\{|\}\}|\{(?<property>[^{}|]+)\|(?<wire>(?:[^{}]|\{\{|\}\})*)\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Returns the text with paths, such as <c>Cdn.CreateCdn (cdn.createCdn) is true</c>.</summary>
    /// <param name="rule">The text. Braces contain the names of a member in C# and in JSON.</param>
    /// <param name="prefix">The path of the object that has these members.</param>
    public static LocalText WithPaths(LocalText rule, RequestMember prefix) =>
        new(WithPaths(rule.English, prefix), WithPaths(rule.Korean, prefix));

    private static string WithPaths(string rule, RequestMember prefix) => Braces.Replace(rule, match =>
        match.Groups["property"] is { Success: true } property
            ? prefix.Then(new RequestMember(Single(match.Groups["wire"].Value), property.Value)).Names
            : Single(match.Value));

    private static string Single(string text) => text.Replace("{{", "{").Replace("}}", "}");
}
