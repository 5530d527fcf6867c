using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes operations: their values, results and effects.</summary>
internal static class OperationDocument
{
    /// <summary>Returns the description of an operation.</summary>
    /// <param name="group">Name of its group.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="service">The service.</param>
    public static DocumentNode Of(string group, OperationModel operation, ServiceModel service) => DocumentMap.Of(
        ("effect", operation.Effect?.Kind.ToString().ToLowerInvariant()),
        ("type", operation.Effect?.Type),
        ("call", $"{group}.{MemberName.Method(operation.Name)}"),
        ("method", operation.Method),
        ("route", operation.Route),
        ("path", DocumentList.OfAny(operation.Path.Select(one => ValueDocument.Of(one)))),
        ("query", DocumentList.OfAny(operation.Query.Select(one => ValueDocument.Of(one)))),
        ("body", operation.Body),
        ("reply", operation.Reply.ToString().ToLowerInvariant()),
        ("returns", operation.Reply == ReplyShape.None ? null : ValueDocument.TypeOf(operation.Result)),
        ("page", Page(operation.Paging, service.Paging)),
        ("needs", DocumentList.OfAny((operation.Effect?.Needs ?? default).Select(Need))),
        ("only", ValueDocument.Conditions(operation.Effect?.Only ?? default)),
        ("emits", operation.Emits));

    private static DocumentMap? Page(PagingModel? paging, PagingStyleModel? style) => paging is null || style is null
        ? null
        : DocumentMap.Of(("page", style.Page), ("size", style.Size), ("first", (int?)paging.First), ("most", paging.Size));

    private static DocumentNode Need(NeedModel need) => DocumentMap.Of(
        ("if", ValueDocument.Conditions(need.If)),
        ("that", ValueDocument.Conditions(need.That)),
        ("unused", need.IsUnused ? (DocumentNode)true : null))
        .With(StateDocument.Texts(need.Doc));
}
