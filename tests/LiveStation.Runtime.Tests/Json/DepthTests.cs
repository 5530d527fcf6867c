using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>What stands in for another value may lie deeper than what came.</summary>
public sealed class DepthTests
{
    /// <summary>Forms that are written as others: a missing list, a null, a text, an object in place of a list.</summary>
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
    public void What_is_read_can_be_read_again_at_every_depth(string inner)
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
