using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds conditions about objects: <c>presentIf: { useDVR: true }</c>.</summary>
internal sealed class ConditionsBinder(PendingChecks pending, DiagnosticBag bag)
{
    /// <summary>Returns the conditions under a key; empty when it is absent.</summary>
    /// <param name="section">The section.</param>
    /// <param name="key">The key.</param>
    /// <param name="type">Name of the type that the paths start from.</param>
    public EquatableArray<ConditionModel> Bind(Section section, string key, string type) =>
        Bind(section, key, (table, condition) => table.Follow(type, condition.Text, condition.Place));

    /// <summary>Returns the conditions under a key; empty when it is absent.</summary>
    /// <param name="section">The section.</param>
    /// <param name="key">The key.</param>
    /// <param name="follow">Returns the type of the value at a path; null when it is unknown.</param>
    public EquatableArray<ConditionModel> Bind(Section section, string key, Func<ResourceTable, ScalarNode, TypeRef?> follow)
    {
        if (section.Mapping(key) is not { } conditions)
            return default;
        if (conditions is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, section.KeyOf(key).Span, section.What, key);
        Section inner = section.Open(conditions);
        return conditions.Entries.Select(entry => Bind(entry.Key, inner, key, follow)).ToEquatableArray();
    }

    private ConditionModel Bind(ScalarNode path, Section inner, string key, Func<ResourceTable, ScalarNode, TypeRef?> follow)
    {
        EquatableArray<ScalarNode> values = inner.TextsOrOne(path.Text);
        inner.RefuseEmpty(path.Text);
        pending.Add(table =>
        {
            TypeRef? type = follow(table, path);
            foreach (ScalarNode value in values)
                table.CheckValue(type, value, key);
        });
        return new ConditionModel(path.Text, values.Select(value => value.Text).ToEquatableArray());
    }
}
