using System.Text.RegularExpressions;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>Members that a rule names beside its own: <c>{CreateCdn|createCdn} is true</c>.</summary>
/// <remarks>Generated code knows their names, and not where the object is in the request. Two braces stand for one.</remarks>
internal static class RuleMembers
{
    // What it reads is generated, and short.
    private static readonly Regex Braces = new(
        @"\{\{|\}\}|\{(?<property>[^{}|]+)\|(?<wire>(?:[^{}]|\{\{|\}\})*)\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The rule in words, such as <c>Cdn.CreateCdn (cdn.createCdn) is true</c>.</summary>
    /// <param name="rule">The rule. Between braces are the names of a member in C# and on the wire.</param>
    /// <param name="prefix">The path of the object that has these members.</param>
    public static string WithPaths(string rule, RequestMember prefix) => Braces.Replace(rule, match =>
        match.Groups["property"] is { Success: true } property
            ? prefix.Then(new RequestMember(Single(match.Groups["wire"].Value), property.Value)).Names
            : Single(match.Value));

    private static string Single(string text) => text.Replace("{{", "{").Replace("}}", "}");
}
