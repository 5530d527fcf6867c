using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Generates documents in documented form, members in the documented order.</summary>
internal sealed class DocumentGen
{
    // Rarely so many that a list has to grow, or that a map no longer searches its keys linearly.
    private static readonly Gen<int> Counts = Gen.Frequency((25, Gen.Choose(0, 3)), (1, Gen.Choose(9, 20)));

    // Created once per subject: composing generators takes longer than generating.
    private static readonly ConcurrentDictionary<Subject, DocumentGen> Made = [];

    private readonly Subject _subject;
    private readonly ConcurrentDictionary<TypeRef, Gen<JsonNode>> _known = [];

    private DocumentGen(Subject subject) => _subject = subject;

    /// <summary>Generates documents of a subject.</summary>
    public static Gen<Document> Of(Subject subject) =>
        Maker(subject).Values(subject.Root.Type).Select(root => new Document(subject, root));

    /// <summary>Generates values that are expected at a position.</summary>
    public static Gen<JsonNode> At(Subject subject, Place place) => Maker(subject).Values(place);

    private static DocumentGen Maker(Subject subject) => Made.GetOrAdd(subject, one => new DocumentGen(one));

    private Gen<JsonNode> Values(Place place)
    {
        if (place.Nothing is not { } sign)
            return Values(place.Type);
        // Texts without escapes only, apart from values for "none": the recogniser uses the tolerant path for others.
        Gen<JsonNode> present = place.IsText
            ? TextGen.Plain.Select(text => (JsonNode)new TextNode("x" + text))
            : Values(place.Type).Where(node => !JsonText.Of(node).Contains('\\'));
        return Gen.Frequency((2, present), (1, Gen.Constant(sign)));
    }

    private Gen<JsonNode> Values(TypeRef type) => _known.GetOrAdd(type, Make);

    private Gen<JsonNode> Make(TypeRef type) => type switch
    {
        ScalarRef scalar => ScalarGen.Of(scalar.Kind),
        EnumRef named => Gen.Elements(
            Spec.Enums[named.Name].Values.Select(value => (JsonNode)new TextNode(value.Text))),
        ListRef list => Items(list.Item).Select(items => (JsonNode)new ArrayNode([.. items])),
        MapRef map => from items in Items(map.Item)
                      from name in TextGen.Plain
                      select (JsonNode)new ObjectNode([.. items.Select((item, i) => new Member($"{name}{i}", item))]),
        ObjectRef named => Objects(_subject.ShapeOf(named)),
        _ => throw new InvalidOperationException($"There are no values of {type}."),
    };

    private Gen<JsonNode[]> Items(TypeRef type)
    {
        Gen<JsonNode> item = Values(type);
        return Counts.SelectMany(count => item.ArrayOf(count));
    }

    private Gen<JsonNode> Objects(ObjectShape shape) => Gen.CollectToArray(shape.Members, Members)
        .Select(members => (JsonNode)new ObjectNode([.. members.OfType<Member>()]));

    private Gen<Member?> Members(MemberShape member)
    {
        Gen<Member?> present = Values(member.Place).Select(value => (Member?)new Member(member.Name, value));
        return member.Place.Presence != Presence.Optional ? present : Gen.Frequency(
            (6, present),
            (1, Gen.Constant<Member?>(null)),
            (1, Gen.Constant<Member?>(new Member(member.Name, JsonNode.Null))));
    }
}
