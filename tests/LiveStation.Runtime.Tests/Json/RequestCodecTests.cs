
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Types that are used in both responses and requests.</summary>
public sealed class RequestCodecTests
{
    private const string Received = """{"threshold":3,"seenBy":["kim"]}""";

    private static readonly SampleAlert Alert = JsonText.Read(SampleAlertJson.Instance, Received);

    [Fact]
    public void In_a_request_unknown_members_are_not_written() =>
        JsonText.Write(SampleAlertJson.Request, Alert).ShouldBe("""{"threshold":3}""");

    [Fact]
    public void In_a_response_unknown_members_are_written_again() =>
        JsonText.Write(SampleAlertJson.Instance, Alert).ShouldBe(Received);

    [Fact]
    public void Both_read_alike() => JsonText.Read(SampleAlertJson.Request, Received).ShouldBe(Alert);

    [Fact]
    public void Lists_and_maps_are_written_like_their_items()
    {
        JsonText.Write(SampleAlertJson.Request.List, [Alert]).ShouldBe("""[{"threshold":3}]""");
        JsonText.Write(SampleAlertJson.Request.Map, [new("a", Alert)]).ShouldBe("""{"a":{"threshold":3}}""");
        JsonText.Write(SampleAlertJson.Instance.List, [Alert]).ShouldBe("[" + Received + "]");
    }

    [Fact]
    public void An_unreadable_value_is_discarded_in_a_response_and_refused_in_a_request()
    {
        JsonText.Read(SampleAlertJson.Instance, """{"threshold":{}}""").ShouldBe(new SampleAlert());
        JsonShapeException fault = JsonText.Fault(SampleAlertJson.Request.List, """[{"threshold":{}}]""");
        fault.Path.ShouldBe("$[0].threshold");
        fault.Expectation.ShouldBe("expected a 32-bit integer, found an object");
        fault.IsMissing.ShouldBeFalse();
    }
}
