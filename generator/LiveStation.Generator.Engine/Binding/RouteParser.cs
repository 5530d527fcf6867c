using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads routes such as <c>GET /items/{id}</c>.</summary>
internal static class RouteParser
{
    /// <summary>The route that a text stands for; null, with a diagnostic, when it stands for none.</summary>
    public static RouteSyntax? Parse(ScalarNode node, DiagnosticBag bag)
    {
        string[] parts = node.Text.Split(' ');
        string? wrong = parts.Length != 2 ? "it needs one space, between method and path" : WhyNot(parts[0], parts[1]);
        if (wrong is not null)
        {
            bag.Report(ReferenceRules.RouteSyntax, node.Span, node.Text, wrong);
            return null;
        }
        string[] segments = parts[1].Substring(1).Split('/');
        return new RouteSyntax(parts[0], parts[1], segments.Select(PlaceholderOf).OfType<string>().ToEquatableArray());
    }

    /// <summary>Whether a character may stand in the fixed part of a path as it is.</summary>
    public static bool IsLiteral(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~' or '/';

    private static string? WhyNot(string method, string path)
    {
        if (!Syntax.Methods.Contains(method))
            return $"'{method}' is none of {string.Join(", ", Syntax.Methods)}";
        if (path.Length < 2 || path[0] != '/')
            return "the path must begin with / and go on";
        if (path.IndexOf('?') >= 0)
            return "a query does not belong into it";
        string[] segments = path.Substring(1).Split('/');
        if (segments.Any(segment => segment.Length == 0))
            return "it has an empty part between or after its slashes";
        if (segments.FirstOrDefault(IsBroken) is { } broken)
            return $"'{broken}' is neither plain text nor a {{placeholder}}";
        string[] placeholders = [.. segments.Select(PlaceholderOf).OfType<string>()];
        return placeholders.Distinct(StringComparer.Ordinal).Count() < placeholders.Length
            ? "it has the same placeholder twice"
            : placeholders.Length > Syntax.MostPlaceholders ? "it has more than three placeholders" : null;
    }

    private static bool IsBroken(string segment) =>
        segment is "." or ".." || (PlaceholderOf(segment) is { } name ? !IsPlaceholder(name) : !segment.All(IsLiteral));

    private static bool IsPlaceholder(string name) =>
        name.Length > 0 && name.All(c => IsLiteral(c) && c is not ('/' or '.' or '~'));

    private static string? PlaceholderOf(string segment) =>
        segment[0] == '{' && segment[segment.Length - 1] == '}' && segment.Length > 1
            ? segment.Substring(1, segment.Length - 2)
            : null;
}

/// <summary>A route, taken apart.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with placeholders.</param>
/// <param name="Placeholders">Names of the placeholders, in order.</param>
internal sealed record RouteSyntax(string Method, string Path, EquatableArray<string> Placeholders)
{
    /// <summary>Two routes with the same shape answer to the same requests.</summary>
    public string Shape =>
        Method + " " + Placeholders.Aggregate(Path, (path, name) => path.Replace("{" + name + "}", "{}"));
}
