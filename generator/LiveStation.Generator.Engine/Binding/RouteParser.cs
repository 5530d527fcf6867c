using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Parses routes such as <c>GET /items/{id}</c>.</summary>
internal static class RouteParser
{
    /// <summary>Parses a route; returns null when the text is not a route, which is reported.</summary>
    public static RouteSyntax? Parse(ScalarNode node, DiagnosticBag bag)
    {
        string[] parts = node.Text.Split(' ');
        Phrase? wrong = parts.Length != 2
            ? new("exactly one space is required, between the method and the path", "메서드와 경로 사이에 공백이 하나만 있어야 합니다")
            : WhyNot(parts[0], parts[1]);
        if (wrong is not null)
        {
            bag.Report(ReferenceRules.RouteSyntax, node.Span, node.Text, wrong);
            return null;
        }
        string[] segments = parts[1].Substring(1).Split('/');
        return new RouteSyntax(parts[0], parts[1], segments.Select(PlaceholderOf).OfType<string>().ToEquatableArray());
    }

    /// <summary>Indicates whether a character can be in the fixed part of a path without escaping.</summary>
    public static bool IsLiteral(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~' or '/';

    private static Phrase? WhyNot(string method, string path)
    {
        if (!Syntax.Methods.Contains(method))
        {
            return Phrase.Of(
                "'{0}' is not one of {1}", "'{0}'은(는) {1} 중 하나가 아닙니다", method, string.Join(", ", Syntax.Methods));
        }
        if (path.Length < 2 || path[0] != '/')
        {
            return new(
                "the path must begin with '/' and contain at least one segment", "경로는 '/'로 시작하고 세그먼트가 하나 이상 있어야 합니다");
        }
        if (path.IndexOf('?') >= 0)
            return new("it must not contain a query", "쿼리를 포함할 수 없습니다");
        string[] segments = path.Substring(1).Split('/');
        if (segments.Any(segment => segment.Length == 0))
            return new("it contains an empty segment between slashes or at the end", "슬래시 사이나 뒤에 빈 부분이 있습니다");
        if (segments.FirstOrDefault(IsBroken) is { } broken)
        {
            return Phrase.Of(
                "'{0}' is neither plain text nor a {{placeholder}}", "'{0}'은(는) 일반 텍스트도 {{자리 표시자}}도 아닙니다", broken);
        }
        string[] placeholders = [.. segments.Select(PlaceholderOf).OfType<string>()];
        return placeholders.Distinct(StringComparer.Ordinal).Count() < placeholders.Length
            ? new("it contains the same placeholder twice", "같은 자리 표시자가 두 번 있습니다")
            : placeholders.Length > Syntax.MostPlaceholders
            ? new("it contains more than 3 placeholders", "자리 표시자가 3개보다 많습니다")
            : null;
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

/// <summary>A parsed route.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with placeholders.</param>
/// <param name="Placeholders">Names of the placeholders, in order.</param>
internal sealed record RouteSyntax(string Method, string Path, EquatableArray<string> Placeholders)
{
    /// <summary>The shape of the route. Two routes with the same shape match the same requests.</summary>
    public string Shape =>
        Method + " " + Placeholders.Aggregate(Path, (path, name) => path.Replace("{" + name + "}", "{}"));
}
