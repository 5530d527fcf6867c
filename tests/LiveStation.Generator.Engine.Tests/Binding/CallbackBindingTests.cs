using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class CallbackBindingTests
{
    private const string Text = """
        group: Goods
        types:
          Parcel:
            doc: { en: A parcel., ko: 소포. }
            fields:
              id:      { type: string, en: Identifier., ko: 식별자. }
              weight:  { type: int, optional: true, en: Weight., ko: 무게. }
              content: { type: list<Thing>, optional: true, en: What is in it., ko: 내용물. }
          Thing: { doc: { en: A thing., ko: 물건. }, fields: { name: { type: string, en: Name., ko: 이름. } } }
        callbacks:
          parcelSent:
            doc: { en: Tells that it left., ko: 발송을 알립니다. }
            body: Parcel
            examples:
              light: { body: { weight: 2, id: "7" } }
              full:  { body: { id: b, content: [{ name: 책 }] } }
          parcelLost:
            name: Missing
            doc: { en: Tells that it is lost., ko: 분실을 알립니다. }
            body: Parcel
            reference: parcel-lost
            certainty: third-party
            examples:
              gone: { body: { id: c } }
        """;

    private static readonly GroupModel Goods = SpecText.Bind(Text).Groups[0];

    [Fact]
    public void Messages_are_in_the_order_of_their_ids_with_all_their_properties() =>
        Goods.Callbacks[0].ShouldBe(new CallbackModel(
            "parcelLost",
            "Missing",
            new DocText("Tells that it is lost.", "분실을 알립니다."),
            "Parcel",
            "parcel-lost",
            CertaintyKind.ThirdParty,
            EquatableArray.Of(new MessageModel("gone", """{"id":"c"}"""))));

    [Fact]
    public void Missing_properties_are_derived_or_empty()
    {
        CallbackModel sent = Goods.Callbacks[1];

        (sent.Name, sent.Reference, sent.Certainty).ShouldBe(("ParcelSent", "", CertaintyKind.Documented));
    }

    [Fact]
    public void Examples_have_no_envelope_and_keep_their_order_but_use_the_member_order_of_the_type() =>
        Goods.Callbacks[1].Examples.ShouldBe(EquatableArray.Of(
            new MessageModel("light", """{"id":"7","weight":2}"""),
            new MessageModel("full", """{"id":"b","content":[{"name":"책"}]}""")));

    [Theory]
    [InlineData("Parcel", nameof(TypeUse.Both))]
    [InlineData("Thing", nameof(TypeUse.Both))]
    [InlineData("Label", nameof(TypeUse.Sent))]
    public void A_message_is_received_even_when_an_operation_sends_the_same(string type, string use)
    {
        SpecFile send = new("send.yaml", """
            group: Goods
            types:
              Label:
                doc: { en: A label., ko: 라벨. }
                fields: { parcel: { type: Parcel, en: What it is for., ko: 대상. } }
            operations:
              send:
                doc: { en: Sends it., ko: 보냅니다. }
                route: POST /parcels
                body: Label
                returns: none
                examples: { one: { body: { parcel: { id: a } }, status: 204 } }
            """);

        SpecText.Bind(new SpecFile("shop.yaml", Text), send).Groups[0].Types
            .Single(one => one.Name == type).Use.ShouldBe(Enum.Parse<TypeUse>(use));
    }

    [Fact]
    public void A_message_may_belong_to_another_group_than_its_file()
    {
        SpecFile groups = new("groups.yaml", "groups: { Post: { en: What is sent., ko: 보내는 것. } }");
        SpecFile shop = new("shop.yaml", Text.Replace("    name: Missing", "    group: Post\n    name: Missing"));

        EquatableArray<GroupModel> bound = SpecText.Bind(shop, groups).Groups;

        bound.Select(group => (group.Name, string.Join(' ', group.Callbacks.Select(one => one.Id))))
            .ShouldBe([("Goods", "parcelSent"), ("Post", "parcelLost")]);
    }
}
