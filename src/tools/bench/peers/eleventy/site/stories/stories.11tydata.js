export default { layout: 'story.njk' };
