using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Selection;

/// <summary>
/// Reduces an API to the operations that a user selects, with the types and enums they use. A type keeps the shape it has
/// in the whole API, so selecting one more operation adds code and changes none.
/// </summary>
internal static class OperationChoice
{
    /// <summary>Returns the names to choose from: IDs of operations and callbacks, and groups for all of theirs.</summary>
    /// <param name="model">The API.</param>
    public static IEnumerable<string> NamesIn(ApiModel model) => model.Groups.SelectMany(group =>
        group.Operations.Select(operation => operation.Id)
            .Concat(group.Callbacks.Select(callback => callback.Id)).Append(group.Name));

    /// <summary>Returns the API with only the selected parts; the whole API when no name matches.</summary>
    /// <param name="model">The API.</param>
    /// <param name="names">The names, in any order.</param>
    public static ApiModel Cut(ApiModel model, EquatableArray<string> names)
    {
        var chosen = new HashSet<string>(names, StringComparer.Ordinal);
        if (!NamesIn(model).Any(chosen.Contains))
            return model;
        EquatableArray<GroupModel> cut = model.Groups.Select(group => Cut(group, chosen)).ToEquatableArray();
        var used = new UsedTypes(model, cut);
        return model with { Groups = cut.Select(used.Within).Where(HoldsAnything).ToEquatableArray() };
    }

    private static GroupModel Cut(GroupModel group, HashSet<string> chosen) => chosen.Contains(group.Name)
        ? group
        : group with
        {
            Operations = group.Operations.Where(operation => chosen.Contains(operation.Id)).ToEquatableArray(),
            Callbacks = group.Callbacks.Where(callback => chosen.Contains(callback.Id)).ToEquatableArray(),
            Waits = group.Waits.Where(wait => chosen.Contains(wait.Operation)).ToEquatableArray(),
        };

    private static bool HoldsAnything(GroupModel group) =>
        group.Operations.Count + group.Callbacks.Count + group.Types.Count + group.Enums.Count > 0;
}
