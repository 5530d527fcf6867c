using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Planning;

/// <summary>
/// Keeps the planned files of each group, and plans a group again only if the group, the service, the options or a part of another group
/// that was looked up has changed.
/// </summary>
/// <param name="plan">Plans the files of a group. It gets everything outside the group from the <see cref="PlanContext"/>.</param>
internal sealed class GroupPlans(Func<GroupModel, PlanContext, IEnumerable<OutputUnit>> plan)
{
    // A plan is kept with the first part of its group, which is the same object as long as that part does not change.
    private readonly ResultMemory<object, LastPlan> _last = new();

    /// <summary>Returns the planned files of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public EquatableArray<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        object? first = FirstPartOf(group);
        if (first is not null && _last.Find(first) is { } last && last.IsFor(group, context))
            return last.Units;
        context.StartUses();
        EquatableArray<OutputUnit> units = plan(group, context).ToEquatableArray();
        EquatableArray<(string Name, PartUse Use)> uses = context.Uses();
        if (first is not null)
            _last.Keep(first, new LastPlan(group, context.Options, context.Service, uses, units));
        return units;
    }

    private static object? FirstPartOf(GroupModel group) =>
        group.Types.Count > 0 ? group.Types[0]
        : group.Enums.Count > 0 ? group.Enums[0]
        : group.Operations.Count > 0 ? group.Operations[0]
        : null;

    private sealed record LastPlan(
        GroupModel Group,
        EmitOptions Options,
        ServiceModel Service,
        EquatableArray<(string Name, PartUse Use)> Uses,
        EquatableArray<OutputUnit> Units)
    {
        public bool IsFor(GroupModel group, PlanContext context)
        {
            if (Group != group || Options != context.Options || Service != context.Service)
                return false;
            foreach ((string name, PartUse use) in Uses)
            {
                if (context.UseOfPart(name) != use)
                    return false;
            }
            return true;
        }
    }
}
