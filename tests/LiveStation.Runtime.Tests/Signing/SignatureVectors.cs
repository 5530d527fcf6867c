namespace LiveStation.Runtime.Tests.Signing;

/// <summary>Vectors of the project's fact sheet: method, target, timestamp, signature.</summary>
public static class SignatureVectors
{
    private const string Name = "/api/v2/channels?pageNo=1&channelName=";

    /// <summary>Signed with an ASCII key.</summary>
    public static TheoryData<string, string, string, string> OfKeyA { get; } = new()
    {
        { "GET", "/api/v2/channels", "1700000000000", "lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=" },
        {
            "GET", "/api/v2/channels/ls-20200313162828-G60tN/events",
            "1521787414578", "m8EKrrMo9gF9MTOxQ9DdHBaVSD8yvRYEa7vvVxWhxDY="
        },
        {
            "GET", "/api/v2/re-stream/channels/ls-20250821120000-GHiLB",
            "1755757259000", "5NPjrs8IiOyXrlRKMPEWXc+xzwEjnfSlxCGGpEvcKkE="
        },
        {
            "GET", "/api/v2/channels?pageNo=1&pageSizeNo=100&channelStatus=PUBLISHING",
            "1700000000001", "hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk="
        },
        {
            "GET", Name + "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1",
            "1700000000002", "+jIZDKGItKf0AlUTRRk+FFDDv6fcyIE63ATJ+W1fA4Y="
        },
        {
            "GET", Name + "%EC%B1%84%EB%84%90+%EC%9D%B4%EB%A6%84_1",
            "1700000000002", "z+d2pOsCqPZYcvuA8Pd06gurU6a58kDtkylXpjVsTqQ="
        },
        {
            "GET", Name + "%ec%b1%84%eb%84%90%20%ec%9d%b4%eb%a6%84_1",
            "1700000000002", "tFVry4yFpi+1++RnKZOgurCc35Ycp+gGg64KO2e7t9c="
        },
        { "POST", "/api/v2/channels", "1700000000003", "8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ=" },
        {
            "PUT", "/api/v2/channels/ls-20250814120000-zTwK2/on",
            "1700000000004", "gMZPz+mCekpG5a1wuUqdoMglfj0NyjDQKBaczFC4IUM="
        },
        {
            "DELETE", "/api/v2/channels/ls-20250814120000-PZohi/records",
            "1700000000005", "c71zrKMITj6x3fOzbGH2NwyLbl/FUlHg+etKNYqRL5w="
        },
        {
            "GET", "/api/v2/channels/ls-20250814120000-zTwK2/serviceUrls?serviceUrlType=GENERAL",
            "1700000000006", "CwBAVIZSu+J22PoCF1MJK3l97jBsI5p5dHxJMzqEQ9I="
        },
        {
            "GET", "/api/fin-v2/channels?pageNo=1&pageSizeNo=1&channelName=chan",
            "1700000000007", "Xdn8ILX/rn3IOfwYy3KUvvE4jDawGVRTPIpKxh4ROgY="
        },
        {
            "POST", "/api/v2/channels/ls-20250814120000-zTwK2/snapshot?limitedDuration=1",
            "1700000000008", "9a5RbPJrsR7bpJ+nzSHzjNZeaE+HT5k3yv+81rFsouo="
        },
        { "GET", "/photos/puppy.jpg?query1=&query2", "1505290625682", "qu78nULDt5oj2nD0b6k/xsXgdqowoBBsjJ2ebIzdtIA=" },
        { "GET", "/api/v2/channels/", "1700000000000", "Zns1bqGlWmjpE3xoPe/goQU3O1vuC67fgziKN6ehk0c=" },
        { "GET", "/api/v2/channels?", "1700000000000", "5aW7PO0zxXwFtG/cRPmVUBlYqfrBBKNPxl1Y7yT/+Uo=" },
    };

    /// <summary>Signed with a key of non-ASCII and reserved characters.</summary>
    public static TheoryData<string, string, string, string> OfKeyB { get; } = new()
    {
        {
            "GET", "/api/v2/events?channelId=ls-20250814120000-zTwK2",
            "1700000000009", "SGbfgm7y4J80vdAsQR12QehF4DqMxi0D500S8wqn8Wg="
        },
        { "POST", "/api/v2/buckets/my-bucket/upload", "1700000000010", "EjNOog5LRLGn0L71unbfWxaf4mgF3gs2oIYUsOfIFhc=" },
    };
}
