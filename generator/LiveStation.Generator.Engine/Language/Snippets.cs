namespace LiveStation.Generator.Engine.Language;

/// <summary>The snippets that editors suggest.</summary>
internal static class Snippets
{
    public static readonly Snippet Operation = new(
        "operation", new("An operation with a path, a result and an example.", "경로, 결과, 예제가 있는 작업."), """
        {
          "${1:getThing}": {
            "name": "${2:Get}",
            "route": "GET /${3:things}/{thingId}",
            "doc": { "en": "${4:Gets a thing.}", "ko": "${5:하나를 조회합니다.}" },
            "path": { "thingId": { "type": "string", "en": "Id of the thing.", "ko": "아이디." } },
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

    public static readonly Snippet Type = new("type", new("An object with one field.", "필드가 하나 있는 객체."), """
        {
          "${1:Thing}": {
            "doc": { "en": "${2:A thing.}", "ko": "${3:하나.}" },
            "fields": {
              "${4:thingId}": { "type": "${5:string}", "en": "${6:Id.}", "ko": "${7:아이디.}" }
            }
          }
        }
        """);

    public static readonly Snippet Enum = new("enum", new("An enum with one value.", "값이 하나 있는 열거형."), """
        {
          "${1:Kind}": {
            "doc": { "en": "${2:Kind of the thing.}", "ko": "${3:종류.}" },
            "values": {
              "${4:PLAIN}": { "en": "${5:Plain.}", "ko": "${6:일반.}" }
            }
          }
        }
        """);

    public static readonly Snippet Field = new("field", new("A member with its type and description.", "타입과 설명이 있는 멤버."), """
        {
          "${1:name}": { "type": "${2:string}", "en": "${3:Description.}", "ko": "${4:설명.}" }
        }
        """);
}
