using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans how the values of a command become the request of the client.</summary>
internal static class SendPlanner
{
    /// <summary>Name of the parameter that contains the values.</summary>
    public const string Run = "run";

    private const string Page = "page", Size = "size";

    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="values">Its arguments and options.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static SendPlan Plan(OperationModel operation, CommandValues values, PlanContext context)
    {
        string call = $"{MemberPath.Call(operation.Id)}({string.Join(", ", Arguments(operation, values, context))})";
        if (operation.Paging is not null)
        {
            return new SendPlan("PagesAsync", EquatableArray.Of(
            [
                MemberPath.Pages(operation.Id),
                .. operation.Query.Where(IsPaging).Select(field => Getter(field, values)),
                $"({Page}, {Size}) => {call}",
                CSharpType.CodecOf(operation.Result),
            ]));
        }
        string method = RuntimeNames.Of(operation.Reply) + "Async";
        return operation.Reply == ReplyShape.None
            ? new SendPlan(method, EquatableArray.Of(call))
            : new SendPlan(method, EquatableArray.Of(call, CSharpType.CodecOf(operation.Result)));
    }

    private static IEnumerable<string> Arguments(OperationModel operation, CommandValues values, PlanContext context)
    {
        foreach (ParameterModel parameter in operation.Path)
            yield return Required(parameter.Type, values.PathNames[parameter.Wire]);
        foreach (FieldModel field in operation.RequiredQuery())
            yield return Required(field.Type, values.QueryNames[field.Wire]);
        if (operation.Body is { } body)
            yield return $"{Run}.Body({context.RequestCodecOf(body)})";
        if (operation.HasOptionalQuery)
        {
            IEnumerable<string> members = operation.OptionalQuery()
                .Select(field => $"    {Identifier.Escape(field.Name)} = {Optional(operation, field, values)},\n");
            yield return $"new {TypeName.Options(operation.Id)}\n{{\n{string.Concat(members)}}}";
        }
    }

    private static string Required(TypeRef type, string name) =>
        $"{Run}.Value({CSharpType.CodecOf(type)}, {CSharpLiteral.Of(name)})";

    private static string Optional(OperationModel operation, FieldModel field, CommandValues values) =>
        operation.Paging is null || !IsPaging(field) ? Getter(field, values)
        : field.Name == PagingModel.PageName ? Page : Size;

    // A required value of the same name is a parameter of its own.
    private static bool IsPaging(FieldModel field) => field is { IsOptional: true, Name: PagingModel.PageName or PagingModel.SizeName };

    private static string Getter(FieldModel field, CommandValues values) =>
        $"{Run}.{Getter(field.Type)}({CSharpType.CodecOf(field.Type)}, {CSharpLiteral.Of(values.QueryNames[field.Wire])})";

    // An extensible enum value can be absent, a class can be null, and every other value needs Nullable.
    private static string Getter(TypeRef type) =>
        type is ScalarRef scalar && !CSharpType.IsClass(scalar.Kind) ? "ValueOrNull" : "ValueOrDefault";
}
