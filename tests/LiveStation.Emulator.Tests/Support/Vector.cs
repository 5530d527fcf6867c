namespace LiveStation.Emulator.Tests.Support;

/// <summary>One request of the published test vectors: two lines with six values in total.</summary>
/// <param name="Id">Its name.</param>
/// <param name="KeyPair">A or B.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">The request target that is sent.</param>
/// <param name="Timestamp">Milliseconds since 1970.</param>
/// <param name="Signature">The signature that is sent.</param>
internal sealed record Vector(
    string Id, string KeyPair, string Method, string Target, string Timestamp, string Signature)
{
    /// <summary>Signatures that match the target that is sent.</summary>
    public static IReadOnlyDictionary<string, Vector> Right { get; } = Parse(
        """
        V1 A GET /api/v2/channels
            1700000000000 lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=
        V2 A GET /api/v2/channels/ls-20200313162828-G60tN/events
            1521787414578 m8EKrrMo9gF9MTOxQ9DdHBaVSD8yvRYEa7vvVxWhxDY=
        V3 A GET /api/v2/re-stream/channels/ls-20250821120000-GHiLB
            1755757259000 5NPjrs8IiOyXrlRKMPEWXc+xzwEjnfSlxCGGpEvcKkE=
        V4 A GET /api/v2/channels?pageNo=1&pageSizeNo=100&channelStatus=PUBLISHING
            1700000000001 hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk=
        V5 A GET /api/v2/channels?pageNo=1&channelName=%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1
            1700000000002 +jIZDKGItKf0AlUTRRk+FFDDv6fcyIE63ATJ+W1fA4Y=
        V5b A GET /api/v2/channels?pageNo=1&channelName=%EC%B1%84%EB%84%90+%EC%9D%B4%EB%A6%84_1
            1700000000002 z+d2pOsCqPZYcvuA8Pd06gurU6a58kDtkylXpjVsTqQ=
        V5c A GET /api/v2/channels?pageNo=1&channelName=%ec%b1%84%eb%84%90%20%ec%9d%b4%eb%a6%84_1
            1700000000002 tFVry4yFpi+1++RnKZOgurCc35Ycp+gGg64KO2e7t9c=
        V6 A POST /api/v2/channels
            1700000000003 8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ=
        V7 A PUT /api/v2/channels/ls-20250814120000-zTwK2/on
            1700000000004 gMZPz+mCekpG5a1wuUqdoMglfj0NyjDQKBaczFC4IUM=
        V8 A DELETE /api/v2/channels/ls-20250814120000-PZohi/records
            1700000000005 c71zrKMITj6x3fOzbGH2NwyLbl/FUlHg+etKNYqRL5w=
        V9 A GET /api/v2/channels/ls-20250814120000-zTwK2/serviceUrls?serviceUrlType=GENERAL
            1700000000006 CwBAVIZSu+J22PoCF1MJK3l97jBsI5p5dHxJMzqEQ9I=
        V9b A GET /api/v2/channels/ls-20250814120000-zTwK2/serviceUrls
            1700000000006 YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=
        V10 A GET /api/fin-v2/channels?pageNo=1&pageSizeNo=1&channelName=chan
            1700000000007 Xdn8ILX/rn3IOfwYy3KUvvE4jDawGVRTPIpKxh4ROgY=
        V11 A POST /api/v2/channels/ls-20250814120000-zTwK2/snapshot?limitedDuration=1
            1700000000008 9a5RbPJrsR7bpJ+nzSHzjNZeaE+HT5k3yv+81rFsouo=
        V12 B GET /api/v2/events?channelId=ls-20250814120000-zTwK2
            1700000000009 SGbfgm7y4J80vdAsQR12QehF4DqMxi0D500S8wqn8Wg=
        V13 A GET /photos/puppy.jpg?query1=&query2
            1505290625682 qu78nULDt5oj2nD0b6k/xsXgdqowoBBsjJ2ebIzdtIA=
        V14 A GET /api/v2/channels/
            1700000000000 Zns1bqGlWmjpE3xoPe/goQU3O1vuC67fgziKN6ehk0c=
        V15 A GET /api/v2/channels?
            1700000000000 5aW7PO0zxXwFtG/cRPmVUBlYqfrBBKNPxl1Y7yT/+Uo=
        V16 B POST /api/v2/buckets/my-bucket/upload
            1700000000010 EjNOog5LRLGn0L71unbfWxaf4mgF3gs2oIYUsOfIFhc=
        """);

    /// <summary>Signatures of a target that differs from the one that is sent.</summary>
    public static IReadOnlyDictionary<string, Vector> Wrong { get; } = Parse(
        """
        V5d A GET /api/v2/channels?pageNo=1&channelName=%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1
            1700000000002 cR7i0bR3ErhIqQxfiLpAU6goSdmR4uvrVzjXGwrlaLc=
        V9b A GET /api/v2/channels/ls-20250814120000-zTwK2/serviceUrls?serviceUrlType=GENERAL
            1700000000006 YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=
        V5b-for-V5 A GET /api/v2/channels?pageNo=1&channelName=%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1
            1700000000002 z+d2pOsCqPZYcvuA8Pd06gurU6a58kDtkylXpjVsTqQ=
        V5c-for-V5 A GET /api/v2/channels?pageNo=1&channelName=%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1
            1700000000002 tFVry4yFpi+1++RnKZOgurCc35Ycp+gGg64KO2e7t9c=
        V4-in-another-order A GET /api/v2/channels?pageSizeNo=100&pageNo=1&channelStatus=PUBLISHING
            1700000000001 hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk=
        V14-for-V1 A GET /api/v2/channels
            1700000000000 Zns1bqGlWmjpE3xoPe/goQU3O1vuC67fgziKN6ehk0c=
        V1-for-V14 A GET /api/v2/channels/
            1700000000000 lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=
        V1-for-V15 A GET /api/v2/channels?
            1700000000000 lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=
        V13-tidied-up A GET /photos/puppy.jpg?query1&query2
            1505290625682 qu78nULDt5oj2nD0b6k/xsXgdqowoBBsjJ2ebIzdtIA=
        """);

    private static Dictionary<string, Vector> Parse(string table) => table
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Chunk(6)
        .Select(words => new Vector(words[0], words[1], words[2], words[3], words[4], words[5]))
        .ToDictionary(vector => vector.Id);
}
