using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Checks;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Common.Rules;

/// <summary>Plans the files of rules: for every type that is sent, and for the options of operations.</summary>
internal static class RulesPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(All(group, context).ToEquatableArray(), plan => plan.Type).Select(bucket => new RulesUnit(
            bucket.PathOf(group.Name, "Rules"), context.Header(group.Files), bucket.Members));

    private static IEnumerable<RulesPlan> All(GroupModel group, PlanContext context)
    {
        IEnumerable<RulesPlan> types = group.Types.Where(type => (type.Use & TypeUse.Sent) != 0)
            .Select(type => Rules(type.Name, type.Fields, type.Use, context));
        IEnumerable<RulesPlan> options = group.Operations.Where(operation => operation.HasOptionalQuery)
            .Select(operation => Rules(
                TypeName.Options(operation.Id), operation.OptionalQuery(), TypeUse.Sent, context));
        return types.Concat(options).Where(plan => plan.Checks.Count > 0).OrderBy(plan => plan.Type, StringComparer.Ordinal);
    }

    private static RulesPlan Rules(string name, IEnumerable<FieldModel> fields, TypeUse use, PlanContext context) => new(
        name,
        context.Docs.Summarize(Phrases.RulesOf(name)),
        fields.SelectMany(field => context.Rules.ChecksOf(CheckSubject.Of(field, use))).ToEquatableArray());
}
