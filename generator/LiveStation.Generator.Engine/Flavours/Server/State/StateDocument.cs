using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes the objects that the service keeps, and the effects of all operations on them, as JSON.</summary>
internal static class StateDocument
{
    /// <summary>Returns the description; null when no operation of the API has an effect.</summary>
    /// <param name="model">The API.</param>
    public static DocumentMap? Of(ApiModel model)
    {
        OperationModel[] operations = [.. model.Groups.SelectMany(group => group.Operations)];
        if (operations.All(operation => operation.Effect is null))
            return null;
        var types = new TypeDocument(model);
        Dictionary<string, EnumModel> enums =
            model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name, StringComparer.Ordinal);
        return DocumentMap.Of(
            ("envelope", Envelope(model.Service.Envelope)),
            ("actors", DocumentMap.OfAny(model.Service.Actors.Select(one => (one.Name, (DocumentNode?)Texts(one.Doc))))),
            ("codes", DocumentMap.OfAny(model.Service.Errors.SelectMany(Codes))),
            ("enums", DocumentMap.OfAny(Sorted(enums.Values, one => one.Name, one => Enum(one, enums)))),
            ("types", DocumentMap.OfAny(Sorted(model.Groups.SelectMany(group => group.Types), one => one.Name, types.Of))),
            ("operations", DocumentMap.Of(model.Groups.SelectMany(group => group.Operations.Select(one => (group.Name, Operation: one)))
                .OrderBy(one => one.Operation.Id, StringComparer.Ordinal)
                .Select(one => (one.Operation.Id, (DocumentNode?)OperationDocument.Of(one.Name, one.Operation, model.Service))))),
            ("callbacks", DocumentMap.OfAny(Sorted(model.Groups.SelectMany(group => group.Callbacks), one => one.Id, Callback))));
    }

    /// <summary>Returns the texts of a description.</summary>
    /// <param name="doc">The description.</param>
    public static DocumentMap Texts(DocText doc) => DocumentMap.Of((SpecKeys.En, doc.En), (SpecKeys.Ko, doc.Ko));

    private static IEnumerable<(string, DocumentNode?)> Sorted<T>(IEnumerable<T> items, Func<T, string> name, Func<T, DocumentNode?> of) =>
        items.OrderBy(name, StringComparer.Ordinal).Select(item => (name(item), of(item)));

    private static DocumentMap Envelope(EnvelopeModel envelope) => DocumentMap.Of(("content", envelope.Content), ("total", envelope.Total));

    private static IEnumerable<(string, DocumentNode?)> Codes(ErrorModel error) =>
        error.For.Select(kind => (Literals.Refusal.LiteralOf(kind), (DocumentNode?)(int?)error.Code));

    private static DocumentMap Enum(EnumModel model, Dictionary<string, EnumModel> enums) => DocumentMap.Of(
        model.Values.Select(value => (value.Text, (DocumentNode?)DocumentMap.Of(
            model.Facts.Zip(value.Facts, (fact, text) => (fact.Key, (DocumentNode?)Wire(fact.Type, text, enums))))
            .With(Texts(value.Doc)))));

    // The model has the name of an enum value; the service sends its text.
    private static string Wire(TypeRef type, string fact, Dictionary<string, EnumModel> enums) =>
        type is EnumRef named && enums.TryGetValue(named.Name, out EnumModel? known)
            ? known.Values.FirstOrDefault(value => value.Name == fact)?.Text ?? fact
            : fact;

    private static DocumentNode Callback(CallbackModel model) => DocumentMap.Of(
        ("body", model.Body), ("sends", model.Sends), ("to", DocumentList.OfAny(model.To.Select(path => new DocumentText(path)))));
}
