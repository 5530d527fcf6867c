using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The members of types by wire name and alias. Looking up every member of a large type takes linear time.</summary>
internal sealed class MemberTable
{
    // Nearly all types are small, and searching a few members is faster than creating a table.
    private const int MostSearched = 16;

    private readonly Dictionary<string, Dictionary<string, FieldModel>> _members = new(StringComparer.Ordinal);

    /// <summary>Returns a member of a type by its wire name or an alias; null when there is none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name.</param>
    public FieldModel? Find(TypeModel type, string name)
    {
        if (type.Fields.Count > MostSearched)
            return OfLarge(type).TryGetValue(name, out FieldModel? found) ? found : null;
        foreach (FieldModel field in type.Fields)
        {
            if (field.Wire == name)
                return field;
        }
        foreach (FieldModel field in type.Fields)
        {
            if (field.Aliases.Contains(name))
                return field;
        }
        return null;
    }

    private Dictionary<string, FieldModel> OfLarge(TypeModel type)
    {
        if (_members.TryGetValue(type.Name, out Dictionary<string, FieldModel>? members))
            return members;
        _members.Add(type.Name, members = new(StringComparer.Ordinal));
        foreach (FieldModel field in type.Fields)
            members[field.Wire] = field;
        foreach (FieldModel field in type.Fields)
        {
            foreach (string alias in field.Aliases)
            {
                if (!members.ContainsKey(alias))
                    members.Add(alias, field);
            }
        }
        return members;
    }
}
