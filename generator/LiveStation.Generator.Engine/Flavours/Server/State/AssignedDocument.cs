using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes values that the service assigns.</summary>
internal static class AssignedDocument
{
    /// <summary>Returns the description of a value.</summary>
    /// <param name="assigned">The value.</param>
    public static DocumentNode Of(AssignedModel assigned) => DocumentMap.Of(
        ("kind", KindOf(assigned.Kind)),
        ("type", assigned.Kind == AssignedKind.MembersOf || assigned.Types.Count == 0 ? null : assigned.Types[0]),
        ("types", assigned.Kind == AssignedKind.MembersOf ? DocumentList.OfTexts(assigned.Types) : null),
        ("state", assigned.State),
        ("path", assigned.Path),
        ("minus", assigned.Minus),
        ("plus", assigned.Plus == 0 ? null : new DocumentLiteral(assigned.Plus.ToString(CultureInfo.InvariantCulture))),
        ("parts", Parts(assigned.Parts)),
        ("cases", DocumentMap.OfAny(assigned.Cases.Select(one => (one.Value, (DocumentNode?)Of(one.Assigned))))));

    /// <summary>Returns the parts of a text; null when there are none.</summary>
    /// <param name="parts">The parts.</param>
    public static DocumentList? Parts(EquatableArray<TextPartModel> parts) => DocumentList.OfAny(parts.Select(part => DocumentMap.Of(
        ("text", part.Text),
        ("path", part.Path),
        ("format", part.Format),
        ("random", part.Random),
        ("length", part.Random is null ? null : (DocumentNode?)(int?)part.Length))));

    private static string KindOf(AssignedKind kind) => kind switch
    {
        AssignedKind.CounterPerOwner => "counter-per",
        AssignedKind.TimeIn => "time-in",
        AssignedKind.MembersOf => "members-of",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
