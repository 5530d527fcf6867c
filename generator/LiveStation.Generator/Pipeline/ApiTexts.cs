using System.Collections.Immutable;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Pipeline;

/// <summary>The spec files of one API.</summary>
/// <param name="Name">Its name, which is part of its namespace; empty for the API without a name.</param>
/// <param name="Files">Its files, in the order of their names.</param>
internal sealed record ApiTexts(string Name, EquatableArray<ParsedText> Files)
{
    /// <summary>Groups files by API. Their order has no meaning.</summary>
    public static IEnumerable<ApiTexts> Sort(ImmutableArray<ParsedText> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return files.GroupBy(file => file.Api, StringComparer.Ordinal)
            .OrderBy(api => api.Key, StringComparer.Ordinal)
            .Select(api => new ApiTexts(api.Key, InOrder(WithoutReplaced([.. api]))));
    }

    // A service section in the project's own files replaces the packaged spec; without one, they extend the packaged spec.
    private static IEnumerable<ParsedText> WithoutReplaced(ParsedText[] files) =>
        files.Any(file => file is { IsPackaged: false, HasService: true })
            ? files.Where(file => !file.IsPackaged)
            : files;

    private static EquatableArray<ParsedText> InOrder(IEnumerable<ParsedText> files) => files
        .OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray();
}
