using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Requests;

/// <summary>Validation of requests in calls.</summary>
public sealed class ValidationTests
{
    private const string Password = "P4ssw0rd!";

    private static readonly SampleOrder Bad = new()
    {
        Name = "x",
        Key = new Secret(Password),
        Limit = TimeSpan.FromSeconds(90),
        Alert = new SampleAlert { Threshold = 4_711 },
        Steps = [new SampleAlert(), new SampleAlert { Threshold = 815 }],
    };

    private static readonly SampleOrder Good = new()
    {
        Name = "name",
        Key = new Secret("key"),
        Alert = new SampleAlert { Threshold = 1 },
    };

    private static readonly ApiOperation<SampleAlert> KoreanOnly = new(
        "createAlert", "POST", "/alerts", SampleApi.Create.Reply, "KR");

    private static ApiCall<SampleAlert> Creating(SampleOrder order) =>
        SampleApi.Create.At().Body(SampleOrderJson.Instance, order, SampleOrderRules.Check);

    private static ApiClientOptions In(string region) => new()
    {
        Zone = new ApiZone(new Uri("https://sample.example.com"), "/api", region),
    };

    private static async Task<int> SendAsync(ApiCall<SampleAlert> call, ApiClientOptions? options = null)
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);
        await transport.SendAsync(call, Calls.Token);
        return handler.Count;
    }

    private static async Task<ApiValidationException> RefusalAsync(
        ApiCall<SampleAlert> call,
        ApiClientOptions? options = null)
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);
        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(
            () => transport.SendAsync(call, Calls.Token));
        ApiValidationException other = await Should.ThrowAsync<ApiValidationException>(
            () => transport.SendWithResponseAsync(call, Calls.Token));
        other.Message.ShouldBe(refusal.Message);
        handler.Count.ShouldBe(0);
        return refusal;
    }

    [Fact]
    public async Task All_violations_are_reported_at_once_and_no_request_is_sent()
    {
        ApiValidationException refusal = await RefusalAsync(Creating(Bad));

        refusal.Operation.ShouldBe("createAlert");
        refusal.Violations.Select(violation => (violation.Member, violation.Kind)).ShouldBe([
            ("name", RequestRuleKind.Length),
            ("key", RequestRuleKind.Pattern),
            ("limit", RequestRuleKind.Format),
            ("alert.threshold", RequestRuleKind.Range),
            ("steps[1].threshold", RequestRuleKind.Range),
        ]);
        refusal.Message.ShouldBe(
            "createAlert was not sent: Name (name) must have 3 to 20 characters; Key (key) must match [a-z]*; "
            + "Limit (limit) must be a whole number of minutes; "
            + "Alert.Threshold (alert.threshold) must be at most 100; "
            + "Steps[1].Threshold (steps[1].threshold) must be at most 100.");
    }

    [Fact]
    public async Task No_value_is_told()
    {
        ApiValidationException refusal = await RefusalAsync(Creating(Bad));

        foreach (string text in (string[])[refusal.ToString(), refusal.Message, .. refusal.Violations.Select(v => v.Rule)])
        {
            text.ShouldNotContain(Password);
            text.ShouldNotContain("4711");
            text.ShouldNotContain("815");
        }
        refusal.Data.Count.ShouldBe(0);
        refusal.InnerException.ShouldBeNull();
        refusal.TraceId.ShouldBeNull();
    }

    [Fact]
    public async Task Region_parameters_and_body_are_reported_in_this_order()
    {
        ApiCall<SampleAlert> call = KoreanOnly.At()
            .Body(SampleOrderJson.Instance, Good with { Name = null, Alert = null }, SampleOrderRules.Check)
            .Checked(check => check.AtLeast(new("pageNo", "pageNo"), 0, 1, "at least 1"))
            .Query("pageNo", "0");

        ApiValidationException refusal = await RefusalAsync(call, In("FKR"));

        refusal.Message.ShouldBe(
            "createAlert was not sent: the operation is available only in the region KR; pageNo must be at least 1; Name (name) is required.");
        refusal.Violations[0].Member.ShouldBe("");
        refusal.Violations[0].Kind.ShouldBe(RequestRuleKind.Zone);
    }

    [Fact]
    public async Task A_valid_request_is_sent() => (await SendAsync(Creating(Good))).ShouldBe(1);

    [Fact]
    public async Task Without_validation_every_request_is_sent()
    {
        ApiClientOptions options = In("FKR");
        options.ValidateRequests = false;
        ApiCall<SampleAlert> call = KoreanOnly.At()
            .Body(SampleOrderJson.Instance, Bad with { Limit = null }, SampleOrderRules.Check)
            .Checked(check => check.Require(new("pageNo", "pageNo"), true));

        (await SendAsync(call, options)).ShouldBe(1);
    }

    [Fact]
    public void Requests_are_validated_by_default() => new ApiClientOptions().ValidateRequests.ShouldBeTrue();

    [Fact]
    public async Task Rules_are_those_of_the_zone_that_is_called()
    {
        (await RefusalAsync(Creating(Good with { Alert = null }))).Violations.ShouldHaveSingleItem()
            .ToString().ShouldBe("Alert (alert) is required when the region is KR");
        (await RefusalAsync(Creating(Good), In("FKR"))).Violations.ShouldHaveSingleItem()
            .ToString().ShouldBe("Alert (alert) must not be sent in the region FKR");
        (await SendAsync(Creating(Good with { Alert = null }), In("FKR"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_region_has_no_zone_rules()
    {
        (await SendAsync(Creating(Good), In("MOON"))).ShouldBe(1);
        (await SendAsync(Creating(Good with { Alert = null }), In("MOON"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_operation_of_some_regions_is_called_there_only()
    {
        (await SendAsync(KoreanOnly.At(), In("KR"))).ShouldBe(1);
        (await RefusalAsync(KoreanOnly.At(), In("FKR"))).Message.ShouldBe(
            "createAlert was not sent: the operation is available only in the region KR.");
        await RefusalAsync(KoreanOnly.At(), In("MOON"));
    }

    [Fact]
    public async Task Rules_use_the_clock_of_the_options()
    {
        List<double> seen = [];
        FakeTime time = new(1_755_757_259_123);

        await SendAsync(
            SampleApi.Create.At().Checked(check => seen.Add(check.Now)),
            new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time });

        seen.ShouldBe([1_755_757_259_123]);
    }

    [Fact]
    public void A_refusal_can_be_raised_by_tests_of_callers()
    {
        List<RequestViolation> violations = [new("cdn.type", RequestRuleKind.EnumValue, "must be A")];

        ApiValidationException refusal = new("createAlert", violations);
        violations.Clear();

        refusal.Violations.ShouldHaveSingleItem().Rule.ShouldBe("must be A");
        Should.Throw<ArgumentNullException>(() => new ApiValidationException(null!, []));
        Should.Throw<ArgumentNullException>(() => new ApiValidationException("x", null!));
        Should.Throw<ArgumentNullException>(() => new RequestViolation(null!, RequestRuleKind.EnumValue, ""));
        Should.Throw<ArgumentNullException>(() => new RequestViolation("", RequestRuleKind.EnumValue, null!));
    }
}
