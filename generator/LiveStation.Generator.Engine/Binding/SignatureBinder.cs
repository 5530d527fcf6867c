using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds what an operation sends and receives: its parameters, its bodies and its result.</summary>
internal sealed class SignatureBinder(
    OperationNames names,
    ParameterBinder parameters,
    ParameterNames parameterNames,
    ReplyBinder replies,
    ZoneTable zones,
    DiagnosticBag bag)
{
    /// <summary>
    /// Binds an operation without its examples; returns null when a part of it is invalid. All parts are bound before, so that all
    /// mistakes are reported at once.
    /// </summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="section">Its section.</param>
    /// <param name="head">What is bound of it.</param>
    public OperationModel? Bind(Declaration declared, Section section, OperationHead head)
    {
        DocText doc = DocBinder.Nested(section);
        NameTable scope = names.Parameters();
        EquatableArray<ParameterModel>? path = head.Route is null ? null : parameters.Path(section, head.Route, scope);
        ReplyModel? reply = replies.Bind(section);
        List<FieldModel> query = parameters.Query(section, scope, head.IsPaged);
        bool isFree = names.TakeOptions(declared, query.Any(field => field.IsOptional))
            & parameterNames.AreFree(declared, section, path ?? default, query);
        string? body = section.Has(SpecKeys.Body) ? replies.Body(section) : null;
        if (head.Route is not null)
            CheckBodies(head.Route.Method, section, reply);
        string? reference = ReferenceBinder.Bind(section);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        bool isSound = isFree && (body is not null || !section.Has(SpecKeys.Body));
        if (head is not { Name: { } name, Route: { } route } || !isSound || path is null || reply is null)
            return null;
        return new OperationModel(
            declared.Name, name, route.Method, route.Path, doc, path.Value, reply.Shape, reply.Result, reference ?? "", default)
        {
            Query = query.ToEquatableArray(),
            Body = body,
            Paging = reply.Paging,
            Certainty = certainty,
            Note = note,
            Zones = zones.Resolve(section.Texts(SpecKeys.Zones)),
            Life = head.Life,
        };
    }

    // Many servers, proxies and HttpClient itself discard the body of such a request. The vendor's DELETE has a body.
    private void CheckBodies(string method, Section section, ReplyModel? reply)
    {
        if (method is "GET" or "HEAD" && section.Find(SpecKeys.Body) is { } body)
        {
            bag.Report(
                ReferenceRules.MethodWithoutBody, body.Key.Span, Phrase.Of("A {0} request", "{0} 요청", method),
                new Phrase("Define the values under 'query'.", "값을 'query'에 정의하세요."));
        }
        if (method == "HEAD" && reply is { Shape: not ReplyShape.None } && section.Find(SpecKeys.Returns) is { } returns)
        {
            bag.Report(
                ReferenceRules.MethodWithoutBody, returns.Value.Span, Phrase.Of("A response to {0}", "{0}에 대한 응답", method),
                new Phrase("Write 'returns: none'.", "'returns: none'을 쓰세요."));
        }
    }
}

/// <summary>What is bound of an operation before its signature.</summary>
/// <param name="Name">Its name in its group; null when it is not available.</param>
/// <param name="Route">Its route; null when it is invalid.</param>
/// <param name="IsPaged">Indicates whether its result is paged.</param>
/// <param name="Life">Its life cycle steps.</param>
internal sealed record OperationHead(string? Name, RouteSyntax? Route, bool IsPaged, EquatableArray<LifeStepModel> Life);
