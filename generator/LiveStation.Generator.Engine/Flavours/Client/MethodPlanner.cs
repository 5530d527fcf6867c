using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the methods of an operation: plain and with the whole answer, and of a paged list as a sequence too.</summary>
internal static class MethodPlanner
{
    private const string Token = "cancellationToken";

    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">What client and server say alike of it.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<MethodPlan> Plan(OperationModel operation, OperationParts parts, PlanContext context)
    {
        var composer = new OperationDocsComposer(operation, parts, context.Docs);
        string call = CallOf(operation, parts.Parameters.Select(part => part.Name));
        string name = operation.Name;
        if (operation.Paging is not null)
        {
            yield return Sequence(operation, parts, composer);
            name += "Page";
        }
        string plain = operation.Reply == ReplyShape.None ? "Task" : $"Task<{parts.Result}>";
        yield return Method(composer.Call, $"{plain} {name}Async", parts, "SendAsync", call);
        yield return Method(
            composer.WithResponse(name + "Async"),
            $"Task<ApiResponse<{parts.Result}>> {name}WithResponseAsync",
            parts,
            "SendWithResponseAsync",
            call);
    }

    private static MethodPlan Sequence(OperationModel operation, OperationParts parts, OperationDocsComposer composer)
    {
        string page = OperationParts.LocalOf(operation, "page");
        string size = OperationParts.LocalOf(operation, "size");
        IEnumerable<string> onePage = parts.Parameters.Select(part => part.IsOptional
            ? $"(options ?? new()) with {{ Page = {page}, PageSize = {size} }}"
            : part.Name);
        return new MethodPlan(
            composer.Sequence,
            $"PagedList<{CSharpType.Of(operation.Result)}> {operation.Name}Async",
            Parameters(parts),
            "ListPages",
            EquatableArray.Of(
                OperationClasses.Descriptor(operation.Id) + ".Pages",
                "options?.Page",
                "options?.PageSize",
                $"({page}, {size}) => {CallOf(operation, onePage)}",
                Token));
    }

    private static MethodPlan Method(DocBlock doc, string signature, OperationParts parts, string send, string call) =>
        new(doc, signature, Parameters(parts), send, EquatableArray.Of(call, Token));

    private static EquatableArray<string> Parameters(OperationParts parts) =>
        parts.Parameters.Select(part => part.IsOptional ? $"{part.Type}? {part.Name} = null" : $"{part.Type} {part.Name}")
            .Append($"CancellationToken {Token} = default").ToEquatableArray();

    private static string CallOf(OperationModel operation, IEnumerable<string> arguments) =>
        $"{OperationClasses.Descriptor(operation.Id)}.Call({string.Join(", ", arguments)})";
}
