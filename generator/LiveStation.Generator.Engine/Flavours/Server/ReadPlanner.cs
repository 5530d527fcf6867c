using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans how a server reads the parameters of a call.</summary>
internal static class ReadPlanner
{
    /// <summary>Plans one operation, in the order of the handler's parameters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="call">C# name of the call.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<ReadPlan> Plan(OperationModel operation, string call, PlanContext context)
    {
        for (int i = 0; i < operation.Path.Count; i++)
        {
            ParameterModel parameter = operation.Path[i];
            yield return Plain(parameter.Type, OperationParts.NameOf(parameter), Path(call, parameter.Type, CSharpLiteral.Of(i)));
        }
        foreach (FieldModel field in operation.RequiredQuery())
            yield return Plain(field.Type, OperationParts.NameOf(field), Required(call, field));
        if (operation.Body is { } body)
            yield return new ReadPlan(body, ParameterName.Body, $"{call}.ReadBody({context.RequestCodecOf(body)})", default);
        if (operation.HasOptionalQuery)
        {
            string type = TypeName.Options(operation.Id);
            yield return new ReadPlan(
                type,
                ParameterName.Options,
                $"new {type}",
                operation.OptionalQuery()
                    .Select(field => $"{Identifier.Escape(field.Name)} = {Query(call, field)}").ToEquatableArray());
        }
    }

    private static ReadPlan Plain(TypeRef type, string name, string value) => new(CSharpType.Of(type), name, value, default);

    private static string Path(string call, TypeRef type, string index) => type switch
    {
        EnumRef named => $"{call}.PathEnum({index}, {MemberPath.EnumCodec(named.Name)})",
        ScalarRef scalar => $"{call}.Path{RuntimeNames.Of(scalar.Kind)}({index})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Query(string call, FieldModel field)
    {
        string name = CSharpLiteral.Of(field.Wire);
        return field.Type switch
        {
            EnumRef named => $"{call}.QueryEnum({name}, {MemberPath.EnumCodec(named.Name)})",
            ScalarRef scalar => $"{call}.Query{RuntimeNames.Of(scalar.Kind)}({name})",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    private static string Required(string call, FieldModel field)
    {
        string method = field.Type switch
        {
            EnumRef => "RequiredEnum",
            ScalarRef { Kind: ScalarKind.Text } => "RequiredText",
            _ => "Required",
        };
        return $"{call}.{method}({CSharpLiteral.Of(field.Wire)}, {Query(call, field)})";
    }
}
