using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes types, their life cycles and their members.</summary>
/// <param name="model">The API.</param>
internal sealed class TypeDocument(ApiModel model)
{
    private readonly HashSet<string> _sent = new(
        model.Groups.SelectMany(group => group.Types).Where(type => type.Use == TypeUse.Sent).Select(type => type.Name), StringComparer.Ordinal);

    /// <summary>Returns the description of a type.</summary>
    /// <param name="type">The type.</param>
    public DocumentNode Of(TypeModel type)
    {
        ResourceModel resource = type.Resource ?? new ResourceModel();
        // Texts are shown for objects only.
        DocumentMap? texts = resource.Owners.Count > 0 && !_sent.Contains(type.Name) ? StateDocument.Texts(type.Doc) : null;
        return DocumentMap.Of(
            ("key", type.Key?.Wire),
            ("owners", DocumentList.OfAny(resource.Owners.Select(owner => new DocumentText(owner)))),
            ("view", resource.View),
            ("until", resource.Until),
            ("atMost", resource.AtMost),
            ("log", resource.Log),
            ("external", External(resource.External)),
            ("state", type.States is { } states ? LifeDocument.Of(states) : null))
            .With(texts)
            .With(DocumentMap.Of(("members", DocumentList.Of(type.Fields.Select(field => ValueDocument.Of(field))))));
    }

    private static DocumentMap? External(ExternalModel? external) => external switch
    {
        null => null,
        { Conditions.Count: 0 } => DocumentMap.Of(("always", (DocumentNode)true)),
        _ => DocumentMap.Of(("if", ValueDocument.Conditions(external.Conditions))),
    };
}
