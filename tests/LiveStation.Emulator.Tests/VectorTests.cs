using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The published vectors of signature version 2, each as a request on the wire.</summary>
public sealed class VectorTests
{
    private const string Named = "/api/v2/channels?pageNo=1&channelName=";
    private const string Urls = "/api/v2/channels/ls-20250814120000-zTwK2/serviceUrls";

    [Theory]
    [InlineData("V1", "A", "GET", "/api/v2/channels", 1700000000000, "lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=")]
    [InlineData("V2", "A", "GET", "/api/v2/channels/ls-20200313162828-G60tN/events", 1521787414578, "m8EKrrMo9gF9MTOxQ9DdHBaVSD8yvRYEa7vvVxWhxDY=")]
    [InlineData("V3", "A", "GET", "/api/v2/re-stream/channels/ls-20250821120000-GHiLB", 1755757259000, "5NPjrs8IiOyXrlRKMPEWXc+xzwEjnfSlxCGGpEvcKkE=")]
    [InlineData("V4", "A", "GET", "/api/v2/channels?pageNo=1&pageSizeNo=100&channelStatus=PUBLISHING", 1700000000001, "hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk=")]
    [InlineData("V5", "A", "GET", Named + "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1", 1700000000002, "+jIZDKGItKf0AlUTRRk+FFDDv6fcyIE63ATJ+W1fA4Y=")]
    [InlineData("V5b", "A", "GET", Named + "%EC%B1%84%EB%84%90+%EC%9D%B4%EB%A6%84_1", 1700000000002, "z+d2pOsCqPZYcvuA8Pd06gurU6a58kDtkylXpjVsTqQ=")]
    [InlineData("V5c", "A", "GET", Named + "%ec%b1%84%eb%84%90%20%ec%9d%b4%eb%a6%84_1", 1700000000002, "tFVry4yFpi+1++RnKZOgurCc35Ycp+gGg64KO2e7t9c=")]
    [InlineData("V6", "A", "POST", "/api/v2/channels", 1700000000003, "8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ=")]
    [InlineData("V7", "A", "PUT", "/api/v2/channels/ls-20250814120000-zTwK2/on", 1700000000004, "gMZPz+mCekpG5a1wuUqdoMglfj0NyjDQKBaczFC4IUM=")]
    [InlineData("V8", "A", "DELETE", "/api/v2/channels/ls-20250814120000-PZohi/records", 1700000000005, "c71zrKMITj6x3fOzbGH2NwyLbl/FUlHg+etKNYqRL5w=")]
    [InlineData("V9", "A", "GET", Urls + "?serviceUrlType=GENERAL", 1700000000006, "CwBAVIZSu+J22PoCF1MJK3l97jBsI5p5dHxJMzqEQ9I=")]
    [InlineData("V9b", "A", "GET", Urls, 1700000000006, "YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=")]
    [InlineData("V10", "A", "GET", "/api/fin-v2/channels?pageNo=1&pageSizeNo=1&channelName=chan", 1700000000007, "Xdn8ILX/rn3IOfwYy3KUvvE4jDawGVRTPIpKxh4ROgY=")]
    [InlineData("V11", "A", "POST", "/api/v2/channels/ls-20250814120000-zTwK2/snapshot?limitedDuration=1", 1700000000008, "9a5RbPJrsR7bpJ+nzSHzjNZeaE+HT5k3yv+81rFsouo=")]
    [InlineData("V12", "B", "GET", "/api/v2/events?channelId=ls-20250814120000-zTwK2", 1700000000009, "SGbfgm7y4J80vdAsQR12QehF4DqMxi0D500S8wqn8Wg=")]
    [InlineData("V13", "A", "GET", "/photos/puppy.jpg?query1=&query2", 1505290625682, "qu78nULDt5oj2nD0b6k/xsXgdqowoBBsjJ2ebIzdtIA=")]
    [InlineData("V14", "A", "GET", "/api/v2/channels/", 1700000000000, "Zns1bqGlWmjpE3xoPe/goQU3O1vuC67fgziKN6ehk0c=")]
    [InlineData("V15", "A", "GET", "/api/v2/channels?", 1700000000000, "5aW7PO0zxXwFtG/cRPmVUBlYqfrBBKNPxl1Y7yT/+Uo=")]
    [InlineData("V16", "B", "POST", "/api/v2/buckets/my-bucket/upload", 1700000000010, "EjNOog5LRLGn0L71unbfWxaf4mgF3gs2oIYUsOfIFhc=")]
    public async Task A_published_signature_is_accepted_for_the_target_it_was_made_for(
        string id, string keys, string method, string target, long timestamp, string signature)
    {
        RawAnswer answer = await SendAsync(keys, method, target, timestamp, signature);

        answer.Status.ShouldBe(200, $"{id}: {answer.Text}");
    }

    [Theory]
    [InlineData("V5d", Named + "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1", 1700000000002, "cR7i0bR3ErhIqQxfiLpAU6goSdmR4uvrVzjXGwrlaLc=")]
    [InlineData("V9b", Urls + "?serviceUrlType=GENERAL", 1700000000006, "YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=")]
    [InlineData("V5b for V5", Named + "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1", 1700000000002, "z+d2pOsCqPZYcvuA8Pd06gurU6a58kDtkylXpjVsTqQ=")]
    [InlineData("V5c for V5", Named + "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1", 1700000000002, "tFVry4yFpi+1++RnKZOgurCc35Ycp+gGg64KO2e7t9c=")]
    [InlineData("V4 in another order", "/api/v2/channels?pageSizeNo=100&pageNo=1&channelStatus=PUBLISHING", 1700000000001, "hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk=")]
    [InlineData("V14 for V1", "/api/v2/channels", 1700000000000, "Zns1bqGlWmjpE3xoPe/goQU3O1vuC67fgziKN6ehk0c=")]
    [InlineData("V1 for V14", "/api/v2/channels/", 1700000000000, "lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=")]
    [InlineData("V1 for V15", "/api/v2/channels?", 1700000000000, "lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=")]
    [InlineData("V13 tidied up", "/photos/puppy.jpg?query1&query2", 1505290625682, "qu78nULDt5oj2nD0b6k/xsXgdqowoBBsjJ2ebIzdtIA=")]
    public async Task A_signature_made_for_other_characters_than_those_sent_is_refused(
        string id, string target, long timestamp, string signature)
    {
        RawAnswer answer = await SendAsync("A", "GET", target, timestamp, signature);

        answer.Verdict.ShouldBe("401/\"200\"", id);
    }

    private static async Task<RawAnswer> SendAsync(
        string keys, string method, string target, long timestamp, string signature)
    {
        TestKeys pair = keys == "A" ? TestKeys.A : TestKeys.B;
        await using EmulatorHost emulator = await Emulators.StartAsync(
            PathApi.Of((method, target.Split('?')[0])), pair, new TestClock { Milliseconds = timestamp });
        return await new TestCall(target)
        {
            Method = method,
            Keys = pair,
            Timestamp = $"{timestamp}",
            Signature = signature,
            Body = method is "GET" ? [] : "{\"not\":\"covered\"}"u8.ToArray(),
        }.SendAsync(emulator);
    }
}
