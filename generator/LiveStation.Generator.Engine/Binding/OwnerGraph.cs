using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Follows the owners of types up to the account. Without recursion, because a spec can contain any number of types.</summary>
/// <param name="table">The types.</param>
internal sealed class OwnerGraph(ResourceTable table)
{
    /// <summary>Returns the types from an owner to another type, including both; null when there is no such way.</summary>
    /// <param name="from">Name of the owner.</param>
    /// <param name="to">Name of the other type.</param>
    public IReadOnlyList<string>? Way(string from, string to)
    {
        Dictionary<string, string?> before = Reach(from);
        if (!before.ContainsKey(to))
            return null;
        var way = new List<string>();
        for (string? at = to; at is not null; at = before[at])
            way.Add(at);
        way.Reverse();
        return way;
    }

    /// <summary>Indicates whether all owners of a type are valid, and none of them is the type itself.</summary>
    /// <param name="type">Name of the type.</param>
    public bool IsSound(string type) =>
        Reach(type).Keys.All(name => name == ResourceModel.Account || table.OwnersOf(name).Count > 0)
        && table.OwnersOf(type).All(owner => Way(owner, type) is null);

    // All types that own a type, directly or through others, each with the type through which it was found.
    private Dictionary<string, string?> Reach(string from)
    {
        var before = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var left = new Queue<string>([from]);
        while (left.Count > 0)
        {
            string at = left.Dequeue();
            foreach (string next in table.OwnersOf(at).Where(next => !before.ContainsKey(next)))
            {
                before[next] = at;
                left.Enqueue(next);
            }
        }
        return before;
    }
}
