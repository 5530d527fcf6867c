using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>A received URI is kept as text until its property is read. Users must not notice.</summary>
public sealed class LazyUriTests
{
    private const string Address = "https://a.example.com/b?c=d";

    public static TheoryData<string> Texts { get; } =
        [Address, "rtmp://****", "https://예시.한국/경로", "/relative", "C:\\x", "http://[broken", " ", "HTTP://A.example:80/%41"];

    [Fact]
    public void The_URI_is_created_once()
    {
        SampleChannel channel = Read(Address);

        channel.Address.ShouldNotBeNull().OriginalString.ShouldBe(Address);
        channel.Address.ShouldBeSameAs(channel.Address);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_property_that_was_never_read_is_equal_to_one_that_was_set(string text)
    {
        SampleChannel received = Read(text);
        SampleChannel created = Read(text) with { Address = JsonText.Read(Codecs.Uri, JsonSerializer.Serialize(text)) };

        received.ShouldBe(created);
        created.ShouldBe(received);
        received.GetHashCode().ShouldBe(created.GetHashCode());
        received.ToString().ShouldBe(created.ToString());
        (received with { Name = "other" }).Address.ShouldBe(created.Address);
        SampleChannelJson.Instance.ToUtf8(Read(text)).ShouldBe(SampleChannelJson.Instance.ToUtf8(created));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Two_properties_that_were_never_read_are_equal(string text)
    {
        Read(text).ShouldBe(Read(text));
        Read(text).GetHashCode().ShouldBe(Read(text).GetHashCode());
    }

    [Theory]
    [InlineData("http://a.example/", "HTTP://A.EXAMPLE/", true)]
    [InlineData("http://a.example/", "http://a.example:80", true)]
    [InlineData("http://a.example/b", "http://a.example/B", false)]
    [InlineData("rtmp://****", "rtmp://*****", false)]
    public void Different_texts_are_compared_as_URIs(string text, string other, bool areEqual)
    {
        Read(text).Equals(Read(other)).ShouldBe(areEqual);
        Equals(Read(text).Address, Read(other).Address).ShouldBe(areEqual);
    }

    [Fact]
    public void A_missing_URI_is_equal_only_to_a_missing_one()
    {
        default(LazyUri).ShouldBe(new LazyUri(null));
        default(LazyUri).GetHashCode().ShouldBe(0);
        default(LazyUri).ToString().ShouldBe("");
        default(LazyUri).Value.ShouldBeNull();
        (default(LazyUri) == LazyUri.Of(Address)).ShouldBeFalse();
        (LazyUri.Of(Address) != default).ShouldBeTrue();
        LazyUri.Of(Address).Equals((object?)null).ShouldBeFalse();
    }

    [Fact]
    public async Task All_threads_get_the_same_URI()
    {
        for (int i = 0; i < 50; i++)
        {
            SampleChannel channel = Read(Address);
            using Barrier barrier = new(4);
            Uri?[] uris = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                barrier.SignalAndWait(TestContext.Current.CancellationToken);
                return channel.Address;
            })));

            uris.ShouldAllBe(uri => ReferenceEquals(uri, channel.Address));
        }
    }

    [Theory]
    [InlineData("\"a.example.com\"", ApiDriftKind.WrongKind)]
    [InlineData("\"rtmp://****\"", ApiDriftKind.WrongKind)]
    [InlineData("\"\"", ApiDriftKind.WrongKind)]
    [InlineData("[\"a.example.com\"]", ApiDriftKind.WrongKind)]
    [InlineData("7", ApiDriftKind.WrongKind)]
    [InlineData("{}", ApiDriftKind.Unreadable)]
    public void Text_that_is_not_a_URI_is_reported_if_drift_is_observed(string address, ApiDriftKind kind)
    {
        byte[] utf8 = Document(address);
        List<ApiDrift> drifts = [];
        DriftLog log = new DriftPolicy(metric: null, drifts.Add, throws: false).Begin("sample")!;

        SampleChannel observed = SampleChannelJson.Instance.ReadDocument(utf8, log);
        log.Report(isFailing: false, hidden: null);

        drifts.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        drifts[0].JsonPath.ShouldBe("$.address");
        SampleChannelJson.Instance.ReadDocument(utf8).ShouldBe(observed);
        DriftLog strict = new DriftPolicy(metric: null, observer: null, throws: true).Begin("sample")!;
        Should.Throw<JsonShapeException>(() => SampleChannelJson.Instance.ReadDocument(utf8, strict));
    }

    [Theory]
    [InlineData(56, true)]
    [InlineData(57, false)]
    public void At_great_depth_text_that_is_not_a_URI_is_an_error_even_if_drift_is_not_observed(int depth, bool isRead)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(new string('[', depth) + "\"a.example.com\"" + new string(']', depth));

        TryRead(utf8, depth, isObserved: false).ShouldBe(isRead);
        TryRead(utf8, depth, isObserved: true).ShouldBeFalse();
    }

    private static bool TryRead(byte[] utf8, int depth, bool isObserved)
    {
        ModelScanner scanner = new(utf8, isObserved);
        for (int i = 0; i < depth; i++)
            scanner.BeginArray().ShouldBeTrue();
        return Codecs.LazyUri.TryRead(ref scanner, out _);
    }

    private static SampleChannel Read(string address) =>
        SampleChannelJson.Instance.ReadDocument(Document(JsonSerializer.Serialize(address)));

    private static byte[] Document(string address) => Encoding.UTF8.GetBytes(
        $$$"""{"id":"a","status":"CREATING","createdTime":1,"address":{{{address}}},"streamKey":"k","alert":{"threshold":1},"steps":[]}""");
}
