using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes life cycles.</summary>
internal static class LifeDocument
{
    /// <summary>Returns the description of a life cycle.</summary>
    /// <param name="states">The life cycle.</param>
    public static DocumentNode Of(StatesModel states) => DocumentMap.Of(
        ("member", states.Field.Wire),
        ("gone", Words(states.Gone)),
        ("transitions", DocumentList.Of(states.Transitions.Select(Transition))));

    private static DocumentNode Transition(TransitionModel one) => DocumentMap.Of(
        ("from", Words(one.From)),
        ("to", one.To),
        ("by", one.Operation),
        ("after", one.After is { } after ? After(after) : null),
        ("with", DocumentMap.OfAny(one.With.Select(other => (other.Type, (DocumentNode?)Words(other.States))))),
        ("actor", one.Actor),
        ("if", ValueDocument.Conditions(one.If)),
        ("emits", one.Emits))
        .With(one.Doc is { } doc ? StateDocument.Texts(doc) : null)
        .With(one.Certainty == CertaintyKind.Documented
            ? null
            : DocumentMap.Of(("certainty", Literals.Certainty.LiteralOf(one.Certainty))));

    private static DocumentMap After(AfterModel after) => after switch
    {
        { Milliseconds: { } time } => DocumentMap.Of(("ms", new DocumentLiteral(time.ToString(CultureInfo.InvariantCulture)))),
        { Path: { } path } => DocumentMap.Of(("type", after.Type), ("path", path)),
        _ => DocumentMap.Of(("unknown", (DocumentNode)true)),
    };

    private static DocumentList? Words(EquatableArray<string> words) => DocumentList.OfAny(words.Select(word => new DocumentText(word)));
}
