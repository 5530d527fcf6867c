using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Values of another JSON kind than the documented one.</summary>
public sealed class KindProperties
{
    [Theory]
    [InlineData(typeof(TextForNumber))]
    public void A_number_written_as_text_is_read_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NumberForText))]
    public void A_number_where_text_belongs_is_read_as_its_digits_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanForText))]
    public void A_boolean_where_text_belongs_is_read_as_its_word_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanInOtherKind))]
    public void A_boolean_written_as_text_or_number_is_read_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanForNumber))]
    public void A_boolean_where_a_number_belongs_is_discarded_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(WordForNumber))]
    public void A_text_without_a_number_where_one_belongs_is_discarded_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ObjectForPlain))]
    public void An_object_or_a_list_where_a_plain_value_belongs_is_discarded_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherForObject))]
    public void A_plain_value_where_an_object_or_a_list_belongs_is_discarded_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ObjectForList))]
    public void One_object_in_place_of_a_list_is_read_as_its_only_item_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(PlainForList))]
    public void One_plain_value_in_place_of_a_list_is_read_as_its_only_item_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ArrayOfOne))]
    public void A_list_of_one_in_place_of_a_value_is_read_as_the_value_and_told(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BlankText))]
    public void Empty_text_where_no_text_belongs_is_read_as_nothing_and_told(Type mutator) => Runs.Mutated(mutator);
}
