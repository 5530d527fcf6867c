using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the methods of an operation: for the result, for the whole response and, of a paged list, for all items.</summary>
internal static class MethodPlanner
{
    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">Its parts that client and server have in common.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<MethodPlan> Plan(OperationModel operation, OperationParts parts, PlanContext context)
    {
        var composer = new OperationDocsComposer(
            operation, parts, context.Docs, TypeName.Client(context.Service.Name), BodyDoc(operation, context));
        string call = CallOf(operation, parts.Parameters.Select(part => part.Name));
        string name = operation.Name;
        if (operation.Paging is not null)
        {
            yield return Sequence(operation, parts, composer);
            name = MemberName.Page(name);
        }
        string plain = operation.Reply == ReplyShape.None ? "Task" : $"Task<{parts.Result}>";
        yield return Method(composer.Call, $"{plain} {MemberName.Method(name)}", parts, OnTransport("SendAsync"), call);
        yield return Method(
            composer.WithResponse(MemberName.Method(name)),
            $"Task<ApiResponse<{parts.Result}>> {MemberName.Method(MemberName.WithResponse(name))}",
            parts,
            OnTransport("SendWithResponseAsync"),
            call);
    }

    private static DocXml BodyDoc(OperationModel operation, PlanContext context) =>
        operation.Body is { } body && context.TypeOf(body) is { } type && DocXml.From(type.Doc) is { En.Length: > 0 } text
            ? text
            : ClientPhrases.Request;

    private static MethodPlan Sequence(OperationModel operation, OperationParts parts, OperationDocsComposer composer)
    {
        string page = OperationParts.LocalOf(operation, "page");
        string size = OperationParts.LocalOf(operation, "size");
        IEnumerable<string> onePage = parts.Parameters.Select(part => part.IsOptional
            ? $"({ParameterName.Options} ?? new()) with {{ {PagingModel.PageName} = {page}, {PagingModel.SizeName} = {size} }}"
            : part.Name);
        return new MethodPlan(
            composer.Sequence,
            $"PagedList<{CSharpType.Of(operation.Result)}> {MemberName.Method(operation.Name)}",
            Parameters(parts),
            OnTransport("ListPages"),
            EquatableArray.Of(
                MemberPath.Pages(operation.Id),
                $"{ParameterName.Options}?.{PagingModel.PageName}",
                $"{ParameterName.Options}?.{PagingModel.SizeName}",
                $"({page}, {size}) => {CallOf(operation, onePage)}",
                ParameterName.Token));
    }

    private static MethodPlan Method(DocBlock doc, string signature, OperationParts parts, string send, string call) =>
        new(doc, signature, Parameters(parts), send, EquatableArray.Of(call, ParameterName.Token));

    private static string OnTransport(string method) => $"{FixedMembers.Transport}.{method}";

    private static EquatableArray<string> Parameters(OperationParts parts) =>
        parts.Parameters.Select(part => part.IsOptional ? $"{part.Type}? {part.Name} = null" : $"{part.Type} {part.Name}")
            .Append($"CancellationToken {ParameterName.Token} = default").ToEquatableArray();

    private static string CallOf(OperationModel operation, IEnumerable<string> arguments) =>
        $"{MemberPath.Call(operation.Id)}({string.Join(", ", arguments)})";
}
