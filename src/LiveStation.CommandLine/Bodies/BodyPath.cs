namespace LiveStation.CommandLine.Bodies;

/// <summary>Paths of members in a body.</summary>
internal static class BodyPath
{
    /// <summary>Returns a path as JSON path, such as <c>$.record.formatList[0]</c>.</summary>
    /// <param name="path">Names of members, and indexes in brackets.</param>
    public static string Text(IEnumerable<string> path) =>
        "$" + string.Concat(path.Select(step => step.StartsWith('[') ? step : "." + step));
}
