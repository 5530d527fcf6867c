namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>Request bodies of the real API.</summary>
internal static class LiveBodies
{
    public static string Channel(string name, string more = "", long qualitySet = 12, string record = """{"type":"NO_RECORD"}""") =>
        $$$"""
        {"channelName":"{{{name}}}","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":1,"regionType":"KOREA"},
         "qualitySetId":{{{qualitySet}}},"useDvr":false,"record":{{{record}}}{{{more}}}}
        """;
}
