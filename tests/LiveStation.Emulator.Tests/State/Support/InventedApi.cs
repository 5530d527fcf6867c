using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>A small invented API of lamps and their bulbs.</summary>
internal static class InventedApi
{
    public const string Model = """
        {"codes":{"missing":250004,"state":250005,"needs":250002,"used":250006,"quota":250007},
         "enums":{"Note":{"ON":{"level":"INFO","en":"Switched on."},"OFF":{"level":"WARN","en":"Switched off."}}},
         "types":{
          "Lamp":{"key":"id","owners":["account"],"atMost":3,
           "state":{"member":"mode","gone":["BROKEN"],"transitions":[
            {"to":"OFF","by":"createLamp"},
            {"from":["OFF"],"to":"ON","by":"switchOn","emits":"ON"},
            {"from":["ON"],"to":"OFF","after":{"path":"burns"},"emits":"OFF"},
            {"from":["ON","OFF"],"to":"BROKEN","actor":"cat"},
            {"from":["ON"],"by":"addBulb"}]},
           "members":[
            {"name":"id","type":{"kind":"text"},"assigned":{"kind":"text","parts":[{"text":"lamp-"},{"path":"made","format":"yyyyMMdd"},{"text":"-"},{"random":"a-f","length":4}]}},
            {"name":"mode","type":{"kind":"enum","name":"Mode"}},
            {"name":"made","type":{"kind":"timestamp-ms"},"assigned":{"kind":"now"}},
            {"name":"edited","type":{"kind":"timestamp-ms"},"assigned":{"kind":"changed"}},
            {"name":"name","aliases":["label"],"type":{"kind":"text"}},
            {"name":"burns","type":{"kind":"duration-s"},"default":60},
            {"name":"bulbs","type":{"kind":"int"},"assigned":{"kind":"count","type":"Bulb"}},
            {"name":"lastBulb","type":{"kind":"long"},"optional":true,"assigned":{"kind":"last","type":"Bulb"}},
            {"name":"lit","type":{"kind":"bool"},"assigned":{"kind":"is","state":"ON"}},
            {"name":"hours","type":{"kind":"duration-s"},"assigned":{"kind":"time-in","state":"ON"}},
            {"name":"pin","type":{"kind":"text"},"optional":true,"masked":1},
            {"name":"secret","type":{"kind":"text"},"optional":true,"secret":true,"shownBy":["createLamp"]},
            {"name":"warmth","type":{"kind":"int"},"optional":true,"presentIf":[{"path":"name","values":["warm"]}],"default":7}]},
          "Bulb":{"key":"no","owners":["Lamp"],"until":"ends","members":[
            {"name":"no","type":{"kind":"long"},"assigned":{"kind":"counter"}},
            {"name":"seq","type":{"kind":"int"},"assigned":{"kind":"counter-per","type":"Lamp"}},
            {"name":"lamp","type":{"kind":"text"},"assigned":{"kind":"path","path":"Lamp.name"}},
            {"name":"ends","type":{"kind":"timestamp-ms"},"assigned":{"kind":"sum","plus":5000}},
            {"name":"shade","type":{"kind":"long"},"optional":true,"keyOf":["Shade"]}]},
          "Shade":{"key":"no","owners":["account"],"external":{"if":[{"path":"kind","values":["BUILT_IN"]}]},"members":[
            {"name":"no","type":{"kind":"long"}},{"name":"kind","type":{"kind":"text"}},
            {"name":"lamps","type":{"kind":"list","of":{"kind":"text"}},"assigned":{"kind":"members-of","path":"lamp","types":["Bulb"]}}]},
          "LampNote":{"owners":["Lamp"],"log":"note","members":[
            {"name":"note","type":{"kind":"enum","name":"Note"}},
            {"name":"level","type":{"kind":"text"},"assigned":{"kind":"path","path":"note.level"}},
            {"name":"text","type":{"kind":"text"},"assigned":{"kind":"path","path":"note.en"}}]},
          "LampRequest":{"members":[{"name":"label","type":{"kind":"text"}},{"name":"seconds","type":{"kind":"duration-ms"},"optional":true,"sets":{"member":"burns"}},
            {"name":"pin","type":{"kind":"text"},"optional":true},{"name":"secret","type":{"kind":"text"},"optional":true}]},
          "BulbRequest":{"members":[{"name":"shade","type":{"kind":"long"},"optional":true,"keyOf":["Shade"]},{"name":"color","type":{"kind":"text"},"optional":true}]},
          "BulbOfLamp":{"members":[{"name":"bulb","type":{"kind":"object","name":"Bulb"}},{"name":"mode","type":{"kind":"enum","name":"Mode"}},
            {"name":"color","type":{"kind":"text"},"default":"white"},{"name":"rank","type":{"kind":"int"}}]}},
         "operations":{
          "createLamp":{"effect":"creates","type":"Lamp","body":"LampRequest","reply":"object","returns":{"kind":"object","name":"Lamp"}},
          "getLamp":{"effect":"reads","type":"Lamp","path":[{"name":"id","type":{"kind":"text"}}],"reply":"object","returns":{"kind":"object","name":"Lamp"}},
          "switchOn":{"effect":"updates","type":"Lamp","path":[{"name":"id","type":{"kind":"text"}}],"reply":"object","returns":{"kind":"object","name":"Lamp"}},
          "deleteLamp":{"effect":"deletes","type":"Lamp","path":[{"name":"id","type":{"kind":"text"}}],"reply":"object","returns":{"kind":"object","name":"Lamp"}},
          "listLamps":{"effect":"lists","type":"Lamp","reply":"list","returns":{"kind":"object","name":"Lamp"},
           "query":[{"name":"name","type":{"kind":"text"},"filter":{"member":"name","part":true}},{"name":"light","type":{"kind":"text"},"filter":{"member":"lit","values":{"yes":"true"}}}],
           "page":{"page":"p","size":"s","first":1,"most":2}},
          "addBulb":{"effect":"creates","type":"Bulb","body":"BulbRequest","path":[{"name":"id","type":{"kind":"text"}}],"reply":"object","returns":{"kind":"object","name":"BulbOfLamp"},
           "needs":[{"if":[{"path":"color","values":["red"]}],"that":[{"path":"Lamp.name","values":["stage"]}]}]},
          "getShade":{"effect":"reads","type":"Shade","path":[{"name":"no","type":{"kind":"long"}}],"reply":"object","returns":{"kind":"object","name":"Shade"}},
          "deleteShade":{"effect":"deletes","type":"Shade","path":[{"name":"no","type":{"kind":"long"}}],"reply":"none","needs":[{"unused":true}]},
          "listNotes":{"effect":"lists","type":"LampNote","path":[{"name":"id","type":{"kind":"text"},"keyOf":["Lamp"]}],"only":[{"path":"note","values":["OFF"]}],"reply":"list","returns":{"kind":"object","name":"LampNote"}}}}
        """;

    /// <summary>An example of a built-in shade.</summary>
    public const string Shade = """{"content":{"no":4,"kind":"BUILT_IN"}}""";

    /// <summary>The API behind sockets: lamps can be read and deleted; <c>old</c> is a lamp of the examples.</summary>
    public static EmulatedApi Served() => PathApi.Of(routes =>
    {
        routes.Describe(Model);
        Map(routes, "createLamp", "POST", "/lamps");
        Map(routes, "getLamp", "GET", "/lamps/{id}", Example("old"), Example("second"));
        Map(routes, "deleteLamp", "DELETE", "/lamps/{id}", Example("old"));
    });

    private static ServerExample Example(string id) => new(id, 200, [id], $$"""{"content":{"id":"{{id}}"} }""");

    private static void Map(ServerRoutes routes, string id, string method, string route, params ServerExample[] examples)
    {
        ServerOperation<RawJson> operation = new(id, method, route, LiveStationApi.Envelope.Object(Codecs.Json), examples);
        routes.Map(operation, call => call.RespondAsync(operation));
    }
}
