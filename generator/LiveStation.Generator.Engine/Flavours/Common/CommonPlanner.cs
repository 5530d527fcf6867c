using LiveStation.Generator.Engine.Flavours.Common.Enums;
using LiveStation.Generator.Engine.Flavours.Common.Json;
using LiveStation.Generator.Engine.Flavours.Common.Polyfills;
using LiveStation.Generator.Engine.Flavours.Common.Rules;
using LiveStation.Generator.Engine.Flavours.Common.Service;
using LiveStation.Generator.Engine.Flavours.Common.Types;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common;

/// <summary>Plans the files that all C# flavours share: client and server must agree on their content.</summary>
internal static class CommonPlanner
{
    /// <summary>Plans the files of a group that contain its enums, types and JSON code.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> PlanGroup(GroupModel group, PlanContext context) =>
        EnumsPlanner.Plan(group, context)
            .Concat(TypesPlanner.Plan(group, context))
            .Concat(JsonPlanner.Plan(group, context))
            .Concat(RulesPlanner.Plan(group, context));

    /// <summary>Plans the files of the service as a whole.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> PlanService(PlanContext context) =>
        [ServicePlanner.Plan(context), .. PolyfillsUnit.Plan(context)];
}
