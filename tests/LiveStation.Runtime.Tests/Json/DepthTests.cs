using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>A value that replaces another one can be nested more deeply than the received one.</summary>
public sealed class DepthTests
{
    /// <summary>Input that is written in another form: a missing list, a null, a text, an object for a list.</summary>
    public static TheoryData<string> Inner { get; } = new(
        "{}", """{"branches":null}""", """{"branches":""}""", """{"branches":{"branches":[]}}""", """{"branches":7}""",
        """{"branches":{}}""", """{"branches":[null]}""", """[{"branches":[]}]""");

    private static string Nested(int levels, string inner)
    {
        StringBuilder json = new();
        for (int i = 0; i < levels; i++)
            json.Append("{\"branches\":[");
        json.Append(inner);
        for (int i = 0; i < levels; i++)
            json.Append("]}");
        return json.ToString();
    }

    private static Tree? ReadOrRefuse(string json)
    {
        try
        {
            return TreeJson.Instance.ReadDocument(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonShapeException)
        {
            return null;
        }
    }

    [Theory]
    [MemberData(nameof(Inner))]
    public void A_value_that_was_read_can_be_read_again_at_every_depth(string inner)
    {
        int read = 0;
        for (int levels = 20; levels < 36; levels++)
        {
            if (ReadOrRefuse(Nested(levels, inner)) is { } tree)
            {
                TreeJson.Instance.ReadDocument(TreeJson.Instance.ToUtf8(tree)).ShouldBe(tree);
                read++;
            }
        }
        read.ShouldBeInRange(7, 9);
    }

    [Fact]
    public void The_documented_form_is_read_down_to_the_last_level()
    {
        ReadOrRefuse(Nested(31, """{"branches":[]}""")).ShouldNotBeNull();
        ReadOrRefuse(Nested(32, """{"branches":[]}""")).ShouldBeNull();
    }
}
