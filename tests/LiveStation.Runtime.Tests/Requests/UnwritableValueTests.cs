using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Requests;

/// <summary>Values without a wire form are refused with the member's name, before a request is sent.</summary>
public sealed class UnwritableValueTests
{
    private const string Half = "a\ud800b";

    private static readonly SampleParcel Good = new()
    {
        Label = "l",
        Address = new Uri("https://example.com/"),
        State = SampleStatus.Publishing,
        Tags = ["t"],
        Notes = [new("k", "v")],
    };

    private static readonly Dictionary<string, (SampleParcel Parcel, RequestRuleKind Kind)> Bodies = new()
    {
        ["Weight (weight)"] = (Good with { Weight = double.NaN }, RequestRuleKind.Format),
        ["Wrapped.Weight (wrapped.weight)"] =
            (Good with { Wrapped = Good with { Weight = double.NegativeInfinity } }, RequestRuleKind.Format),
        ["Label (label)"] = (Good with { Label = Half }, RequestRuleKind.Format),
        ["Wrapped.Label (wrapped.label)"] =
            (Good with { Wrapped = Good with { Label = null! } }, RequestRuleKind.Missing),
        ["Address (address)"] = (Good with { Address = null! }, RequestRuleKind.Missing),
        ["State (state)"] = (Good with { State = (SampleStatus)99 }, RequestRuleKind.EnumValue),
        ["Due (due)"] = (Good with { Due = DateTimeOffset.MaxValue }, RequestRuleKind.Range),
        ["KeptFor (keepMin)"] = (Good with { KeptFor = TimeSpan.MaxValue }, RequestRuleKind.Format),
        ["Tags[2] (tags[2])"] = (Good with { Tags = ["a", "b", Half] }, RequestRuleKind.Format),
        ["Tags[0] (tags[0])"] = (Good with { Tags = [null!] }, RequestRuleKind.Missing),
        ["Notes.k (notes.k)"] = (Good with { Notes = [new("k", Half)] }, RequestRuleKind.Format),
        ["Notes (notes)"] = (Good with { Notes = [new(Half, "v")] }, RequestRuleKind.Format),
        ["Parts[1] (partList[1])"] = (Good with { Parts = [Good, null!] }, RequestRuleKind.Missing),
        ["Parts[1].Wrapped.Parts[0].KeptFor (partList[1].wrapped.partList[0].keepMin)"] = (
            Good with
            {
                Parts = [Good, Good with { Wrapped = Good with { Parts = [Good with { KeptFor = new TimeSpan(1) }] } }],
            },
            RequestRuleKind.Format),
        ["Named.a.b.Parts[0].Tags[1] (named.a.b.partList[0].tags[1])"] = (
            Good with { Named = [new("a.b", Good with { Parts = [Good with { Tags = ["", Half] }] })] },
            RequestRuleKind.Format),
    };

    private static readonly Dictionary<string, (WireValue Value, RequestRuleKind Kind)> Texts = new()
    {
        ["not a number"] = (WireText.Double(double.NaN), RequestRuleKind.Format),
        ["an infinity"] = (WireText.Double(double.NegativeInfinity), RequestRuleKind.Format),
        ["half a pair"] = (Half, RequestRuleKind.Format),
        ["half a pair in an unknown word"] = (
            WireText.EnumValue(SampleStatusJson.Codec, Open<SampleStatus>.FromUnknownValue(Half)), RequestRuleKind.Format),
        ["no member"] = (WireText.EnumValue(SampleStatusJson.Codec, (SampleStatus)99), RequestRuleKind.EnumValue),
        ["a late time"] = (WireText.TimestampKst14(DateTimeOffset.MaxValue), RequestRuleKind.Range),
        ["part of a millisecond"] = (WireText.DurationMilliseconds(new TimeSpan(1)), RequestRuleKind.Format),
        ["part of a second"] = (WireText.DurationSeconds(TimeSpan.FromSeconds(-0.5)), RequestRuleKind.Format),
        ["part of a minute"] = (WireText.DurationMinutes(TimeSpan.MaxValue), RequestRuleKind.Format),
    };

    public static TheoryData<string> BodyCases => [.. Bodies.Keys];

    public static TheoryData<string> TextCases => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(BodyCases))]
    public async Task A_body_is_refused_by_the_member_in_both_spellings(string names)
    {
        (SampleParcel parcel, RequestRuleKind kind) = Bodies[names];

        await ShouldRefuseAsync(
            SampleApi.Create.At().Body(SampleParcelJson.Instance, parcel, check: null), names, kind);
    }

    [Theory]
    [MemberData(nameof(TextCases))]
    public async Task A_query_is_refused_by_the_name_of_its_parameter(string name)
    {
        (WireValue value, RequestRuleKind kind) = Texts[name];

        await ShouldRefuseAsync(
            SampleApi.Create.At().Query("first", "1").Query(new("pageNo", "Page"), value), "Page (pageNo)", kind);
    }

    [Theory]
    [MemberData(nameof(TextCases))]
    public async Task A_path_is_refused_by_the_name_of_its_parameter(string name)
    {
        (WireValue value, RequestRuleKind kind) = Texts[name];

        await ShouldRefuseAsync(SampleApi.Get.At(value), "alertId", kind);
        await ShouldRefuseAsync(SampleApi.Get.At(new PathValue(value, "number")), "number (alertId)", kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_call_another_path_is_refused(string? value) => await ShouldRefuseAsync(
        SampleApi.Get.At(value),
        "alertId",
        string.IsNullOrEmpty(value) ? RequestRuleKind.Missing : RequestRuleKind.Format);

    [Fact]
    public async Task All_are_reported_at_once_after_the_rules_and_each_member_once()
    {
        ApiCall<SampleAlert> call = SampleApi.Get.At("..")
            .Query("ratio", WireText.Double(double.NaN))
            .Query("text", Half)
            .Checked(check => check.AtLeast("ratio", -1.0, 0.0, "at least 0"))
            .Body(SampleParcelJson.Instance, Bodies["Due (due)"].Parcel, check: null);

        ApiValidationException refusal = await RefusalAsync(call, validates: true);

        refusal.Violations.Select(violation => violation.Member).ShouldBe(["ratio", "alertId", "text", "due"]);
    }

    [Fact]
    public async Task No_text_of_it_is_reported() =>
        (await RefusalAsync(
            SampleApi.Create.At().Body(SampleParcelJson.Instance, Good with { Label = "secret\ud800" }, check: null),
            validates: false)).ToString().ShouldNotContain("secret");

    [Fact]
    public async Task Endlessly_nested_objects_are_refused_by_writer_and_rules()
    {
        SampleParcel deep = Good;
        for (int i = 0; i < 100_000; i++)
            deep = Good with { Wrapped = deep };
        ApiCall<SampleAlert> call = SampleApi.Create.At().Body(SampleParcelJson.Instance, deep, Check);

        foreach (bool validates in (bool[])[true, false])
        {
            RequestViolation violation = (await RefusalAsync(call, validates)).Violations.ShouldHaveSingleItem();
            violation.Rule.ShouldBe("must not be nested more than 1,000 levels deep");
            // The rules inspect objects; the writer reaches the list before the object in the last item it accepts.
            violation.Property.ShouldEndWith(validates ? "Wrapped.Wrapped" : "Wrapped.Tags");
        }

        static void Check(RequestCheck check, SampleParcel value) =>
            check.Inside(new("wrapped", "Wrapped"), value.Wrapped, Check);
    }

    [Fact]
    public async Task A_body_with_a_wire_form_is_sent()
    {
        SampleParcel parcel = Good with
        {
            Weight = double.MaxValue,
            Label = "\ud83d\ude00",
            State = Open<SampleStatus>.FromUnknownValue("NEW"),
            Due = DateTimeOffset.MinValue,
            KeptFor = TimeSpan.FromMinutes(-5),
        };

        (await SendAsync(SampleApi.Create.At().Body(SampleParcelJson.Instance, parcel, check: null), true)).ShouldBe(1);
    }

    private static async Task ShouldRefuseAsync(ApiCall<SampleAlert> call, string names, RequestRuleKind kind)
    {
        foreach (bool validates in (bool[])[true, false])
        {
            RequestViolation violation = (await RefusalAsync(call, validates)).Violations.ShouldHaveSingleItem();
            violation.ToString().ShouldStartWith(names + " ");
            violation.Kind.ShouldBe(kind);
        }
    }

    private static Task<ApiValidationException> RefusalAsync(ApiCall<SampleAlert> call, bool validates) =>
        Should.ThrowAsync<ApiValidationException>(() => SendAsync(call, validates));

    private static async Task<int> SendAsync(ApiCall<SampleAlert> call, bool validates)
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials,
            new ApiClientOptions { Retry = RetryOptions.None, ValidateRequests = validates });
        try
        {
            await transport.SendAsync(call, Calls.Token);
        }
        catch (ApiValidationException)
        {
            handler.Count.ShouldBe(0);
            throw;
        }
        return handler.Count;
    }
}
