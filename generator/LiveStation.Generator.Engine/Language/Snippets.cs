namespace LiveStation.Generator.Engine.Language;

/// <summary>What editors offer to write.</summary>
internal static class Snippets
{
    public static readonly Snippet Operation = new("operation", "A call with its path, result and an example.", """
        {
          "${1:getThing}": {
            "name": "${2:Get}",
            "route": "GET /${3:things}/{thingId}",
            "doc": { "en": "${4:Reads one thing.}", "ko": "${5:하나를 조회합니다.}" },
            "path": { "thingId": { "type": "string", "en": "Identifier of the thing.", "ko": "식별자." } },
            "returns": "${6:Thing}",
            "examples": {
              "${7:the-first}": {
                "path": { "thingId": "a" },
                "status": 200,
                "response": { "content": {} }
              }
            }
          }
        }
        """);

    public static readonly Snippet Type = new("type", "An object with a first field.", """
        {
          "${1:Thing}": {
            "doc": { "en": "${2:One thing.}", "ko": "${3:하나.}" },
            "fields": {
              "${4:thingId}": { "type": "${5:string}", "en": "${6:Identifier.}", "ko": "${7:식별자.}" }
            }
          }
        }
        """);

    public static readonly Snippet Enum = new("enum", "A set of words with a first one.", """
        {
          "${1:Kind}": {
            "doc": { "en": "${2:What kind it is.}", "ko": "${3:종류.}" },
            "values": {
              "${4:PLAIN}": { "en": "${5:Nothing special.}", "ko": "${6:보통.}" }
            }
          }
        }
        """);

    public static readonly Snippet Field = new("field", "A member with its type and meaning.", """
        {
          "${1:name}": { "type": "${2:string}", "en": "${3:What it means.}", "ko": "${4:뜻.}" }
        }
        """);
}
