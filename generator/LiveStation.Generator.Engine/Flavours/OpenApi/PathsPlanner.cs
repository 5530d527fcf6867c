using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans the paths. Routes that differ only in the names of their placeholders are one path, with the first names.</summary>
/// <param name="model">The API.</param>
/// <param name="operations">Plans operations.</param>
internal sealed class PathsPlanner(ApiModel model, OperationPlanner operations)
{
    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Returns the paths, in the order of groups and operations.</summary>
    public DocumentMap Paths() => DocumentMap.Of(
        model.Groups.SelectMany(group => group.Operations.Select(operation => (Group: group.Name, Operation: operation)))
            .GroupBy(one => Placeholder.Replace(one.Operation.Route, "{}"), StringComparer.Ordinal)
            .Select(same => (same.First().Operation.Route, (DocumentNode?)Path([.. same]))));

    /// <summary>Returns the callbacks by ID; null when there are none.</summary>
    public DocumentMap? Webhooks() => DocumentMap.OfAny(model.Groups.SelectMany(group =>
        group.Callbacks.Select(callback => (callback.Id, (DocumentNode?)operations.Plan(group.Name, callback)))));

    private DocumentMap Path((string Group, OperationModel Operation)[] same)
    {
        string[] names = [.. Placeholder.Matches(same[0].Operation.Route).Cast<Match>().Select(match => match.Groups[1].Value)];
        return DocumentMap.Of(same.Select(one =>
            (one.Operation.Method.ToLowerInvariant(), (DocumentNode?)operations.Plan(one.Group, one.Operation, names))));
    }
}
