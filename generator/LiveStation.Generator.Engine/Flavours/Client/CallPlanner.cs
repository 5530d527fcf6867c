using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans how the calls of an operation are created.</summary>
internal static class CallPlanner
{
    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">Its parts that client and server have in common.</param>
    /// <param name="checks">The checks of its parameters.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static CallPlan Plan(
        OperationModel operation, OperationParts parts, OperationChecks checks, PlanContext context) => new(
        parts.Parameters.Select(part => $"{part.Type}{(part.IsOptional ? "?" : "")} {part.Name}").ToEquatableArray(),
        operation.Path.Select(PathText).ToEquatableArray(),
        Steps(operation, checks, context).ToEquatableArray());

    private static IEnumerable<StepPlan> Steps(OperationModel operation, OperationChecks checks, PlanContext context)
    {
        foreach (FieldModel field in operation.Query)
        {
            string access = field.IsOptional
                ? ParameterName.Options + "?." + Identifier.Escape(field.Name)
                : OperationParts.NameOf(field);
            yield return new StepPlan("Query", EquatableArray.Of(NamesOf(field), WireText(field.Type, access)));
        }
        if (operation.Body is { } body)
        {
            string codec = context.RequestCodecOf(body);
            string rules = context.Rules.Has(body) ? MemberPath.Check(body) : "null";
            yield return new StepPlan("Body", EquatableArray.Of(codec, ParameterName.Body, rules));
        }
        if (checks.Checks.Count > 0)
            yield return new StepPlan("Checked", EquatableArray.Of(checks.Lambda));
    }

    // The runtime uses the name of the placeholder as the C# name too, unless another one is specified.
    private static string PathText(ParameterModel parameter)
    {
        string name = MemberName.Parameter(parameter.Name);
        string value = WireText(parameter.Type, OperationParts.NameOf(parameter));
        return name == parameter.Wire ? value : $"new PathValue({value}, {CSharpLiteral.Of(name)})";
    }

    private static string NamesOf(FieldModel field) => CheckSubject.Names(
        field.Wire, field.IsOptional ? field.Name : MemberName.Parameter(field.Name));

    /// <summary>The C# expression of the text of a path or query value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="access">The C# expression of the value.</param>
    public static string WireText(TypeRef type, string access) => type switch
    {
        EnumRef named => $"WireText.EnumValue({MemberPath.EnumCodec(named.Name)}, {access})",
        ScalarRef { Kind: ScalarKind.Text } => access,
        ScalarRef scalar => $"WireText.{RuntimeNames.Of(scalar.Kind)}({access})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
